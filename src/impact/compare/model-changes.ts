import type { z } from 'zod';
import { totalHeadcount, formatHeadcount } from '../../graph/headcount.ts';
import type { Cover } from '../../schema/model.ts';
import { Model, Position } from '../../schema/model.ts';
import type { Thing } from '../../source/thing.ts';
import type { ThingRef, Told } from './change.ts';
import { fieldChanges, type FieldSpecs } from './field-changes.ts';
import { listChanges, pairsOf, type ListSpec } from './list-changes.ts';
import { sameMeaning } from './meaning.ts';
import { orphanedRoles } from './orphaned-roles.ts';
import { pairItems, type Pairs } from './pair-items.ts';
import { plain, quotedBoth, subject } from './phrase.ts';
import { refTo, type Scene } from './scene.ts';

const modelFields: FieldSpecs<Model> = {
  summary: { kind: 'model-fits', label: '说明' },
  fits: { kind: 'model-fits', label: '适用' },
  stage: { kind: 'model-fits', label: '成长路径第几级' },
};

const positionFields: FieldSpecs<Position> = {
  title: { kind: 'position-title', label: '叫法' },
  role: { kind: 'position-role', label: '对应岗位' },
  department: { kind: 'position-department', label: '归' },
  unit: { kind: 'position-unit', label: '分组' },
};

const skip = new Set(['positions', 'dottedLines', 'leavesOut']);
const positionSkip = new Set(['id', 'headcount', 'reportsTo', 'covers']);

/** What changed in a model besides what every page has. */
export function* modelChanges(
  scene: Scene,
  before: Thing<Model>,
  after: Thing<Model>,
  told: ReadonlySet<string>,
): Generator<Told> {
  const lead = subject(refTo('models', after));
  const [old, now] = [before.data, after.data];
  yield* fieldChanges(scene, { schema: Model, specs: modelFields, lead, skip: told.union(skip) }, old, now);
  const pairs = pairPositions(old, now);
  const newIds = new Map<string | undefined, string>(pairs.kept.map(([was, is]) => [was.id, is.id]));
  const nowOf = <Id extends string | undefined>(id: Id): Id | string => newIds.get(id) ?? id;
  const total = headcountTotals(old, now);
  const orphaned = orphanedRoles(scene, after.id, [old, now]);
  yield* positionsGoneAndNew(scene, { lead, total, orphaned }, pairs);
  for (const [was, is] of pairs.kept) {
    if (was.headcount !== is.headcount) yield headcountChange(scene, { lead, total }, [was, is]);
    if (nowOf(was.reportsTo) !== is.reportsTo) {
      const bosses = [positionById(old, was.reportsTo), positionById(now, is.reportsTo)] as const;
      yield reportingChange(scene, lead, { position: is, bosses });
    }
    yield* positionFieldChanges(scene, lead, [was, is]);
    yield* coverChanges(scene, lead, was, is);
  }
  const positions = old.positions.map((position) => ({ ...position, id: nowOf(position.id) }));
  const dottedLines = old.dottedLines?.map((line) => ({
    ...line,
    from: nowOf(line.from),
    to: nowOf(line.to),
  }));
  yield* dottedChanges(scene, lead, { ...old, positions, ...(dottedLines && { dottedLines }) }, now);
  yield* listChanges(scene, leftOut, lead, pairsOf(leftOut, old.leavesOut, now.leavesOut));
}

/** Positions by id; of those that came and went, by the one role they hold. */
function pairPositions(before: Model, after: Model): Pairs<Position> {
  const byId = pairItems(before.positions, after.positions, ({ id }) => id);
  const roleKey = ({ role, id }: Position): string => (role === undefined ? `position/${id}` : role);
  const byRole = pairItems(byId.removed, byId.added, roleKey);
  return { ...byRole, kept: [...byId.kept, ...byRole.kept] };
}

function* positionsGoneAndNew(
  scene: Scene,
  { lead, total, orphaned }: { lead: string; total: string; orphaned: readonly ThingRef[] },
  { added, removed }: Pairs<Position>,
): Generator<Told> {
  const call = (position: Position): string => {
    const people = position.headcount === undefined ? '' : ` ${formatHeadcount(position.headcount)}`;
    return `位置「${positionTitle(scene, position)}」${people}${total && `（${total}）`}`;
  };
  for (const position of removed) {
    const work = [...roleOf(scene, position), ...coveredBy(scene, position)];
    const left = orphaned.filter(({ id }) => work.some((role) => role.id === id));
    const names = left.map(({ title }) => plain(title)).join('、');
    yield {
      kind: 'position-removed',
      text: `${lead}去掉${call(position)}${left.length > 0 ? `；${names} 的活没人接` : ''}`,
      concerns: work,
      wrong: left.length > 0,
    };
  }
  for (const position of added)
    yield {
      kind: 'position-added',
      text: `${lead}新增${call(position)}`,
      concerns: roleOf(scene, position),
    };
}

function coveredBy(scene: Scene, { covers = [] }: Position): ThingRef[] {
  return covers.map(({ role }) => scene.ref('roles', role));
}

function headcountChange(
  scene: Scene,
  { lead, total }: { lead: string; total: string },
  [was, is]: readonly [Position, Position],
): Told {
  const where = `${lead}${total && `，${total}`}`;
  return {
    kind: 'headcount',
    text: `${positionTitle(scene, is)} 编制：${headcountWords(was)} → ${headcountWords(is)}（${where}）`,
    concerns: roleOf(scene, is),
  };
}

function reportingChange(
  scene: Scene,
  lead: string,
  {
    position,
    bosses: [was, is],
  }: { position: Position; bosses: readonly [Position | undefined, Position | undefined] },
): Told {
  const call = (boss: Position | undefined): string => (boss ? positionTitle(scene, boss) : '无');
  return {
    kind: 'reports-to',
    text: `${positionTitle(scene, position)} 汇报给：${call(was)} → ${call(is)}（${lead}）`,
    concerns: [position, was, is].flatMap((one) => roleOf(scene, one)),
  };
}

function* positionFieldChanges(
  scene: Scene,
  lead: string,
  [was, is]: readonly [Position, Position],
): Generator<Told> {
  const comparison = {
    schema: Position,
    specs: positionFields,
    lead: `${lead}「${positionTitle(scene, is)}」`,
    skip: positionSkip,
  };
  for (const change of fieldChanges(scene, comparison, was, is))
    yield { ...change, concerns: [...(change.concerns ?? []), ...roleOf(scene, is)] };
}

type LeftOut = NonNullable<Model['leavesOut']>[number];
const leftOut: ListSpec<LeftOut> = {
  schema: Model.shape.leavesOut.unwrap().element,
  keyOf: ({ role }) => role,
  noun: ({ role }, scene) => `“不设的岗位”${scene.title('roles', role)}`,
  kinds: { added: 'left-out', removed: 'left-out' },
  fields: { why: { kind: 'left-out', label: '理由' } },
};

function* coverChanges(scene: Scene, lead: string, before: Position, after: Position): Generator<Told> {
  const { kept, added, removed } = pairItems(
    before.covers,
    after.covers,
    ({ role }: z.output<typeof Cover>) => role,
  );
  const who = positionTitle(scene, after);
  const tell = (role: string, text: string): Told => ({
    kind: 'covers',
    text: `${who} ${text}（${lead}）`,
    concerns: [...roleOf(scene, after), scene.ref('roles', role)],
  });
  for (const { role } of removed) yield tell(role, `不再兼 ${scene.title('roles', role)} 的活`);
  for (const { role, duties } of added)
    yield tell(role, `兼 ${scene.title('roles', role)} 的${duties ? `${duties.length} 条职责` : '活'}`);
  for (const [was, is] of kept)
    if (!sameMeaning(was.duties, is.duties)) {
      const count = ({ duties }: z.output<typeof Cover>): string =>
        duties ? `${duties.length} 条职责` : '全部职责';
      const change = count(was) === count(is) ? '换了职责' : `${count(was)} → ${count(is)}`;
      yield tell(is.role, `兼 ${scene.title('roles', is.role)}：${change}`);
    }
}

function* dottedChanges(scene: Scene, lead: string, before: Model, after: Model): Generator<Told> {
  const { kept, added, removed } = pairItems(
    before.dottedLines,
    after.dottedLines,
    ({ from, to }) => `${from} ${to}`,
  );
  const line = (model: Model, ends: { from: string; to: string }): string =>
    [ends.from, ends.to].map((id) => callById(scene, model, id)).join(' 到 ');
  const concerns = (model: Model, ends: { from: string; to: string }): ThingRef[] =>
    [ends.from, ends.to].flatMap((id) => roleOf(scene, positionById(model, id)));
  for (const one of removed)
    yield {
      kind: 'dotted-line',
      text: `${lead}去掉虚线：${line(before, one)}（${plain(one.label)}）`,
      concerns: concerns(before, one),
    };
  for (const one of added)
    yield {
      kind: 'dotted-line',
      text: `${lead}新增虚线：${line(after, one)}（${plain(one.label)}）`,
      concerns: concerns(after, one),
    };
  for (const [was, is] of kept)
    if (!sameMeaning(was.label, is.label))
      yield {
        kind: 'dotted-line',
        text: `${lead}虚线 ${line(after, is)}：${quotedBoth(was.label, is.label)}`,
        concerns: concerns(after, is),
      };
}

/** “合计 18 → 20 人”; nothing when the number of people stays. */
function headcountTotals(before: Model, after: Model): string {
  const people = (model: Model): string => {
    const { stated, suggested } = totalHeadcount(model);
    const [from, to] = [stated.from + suggested.from, stated.to + suggested.to];
    return from === to ? String(from) : `${from}–${to}`;
  };
  const [was, is] = [people(before), people(after)];
  return was === is ? '' : `合计 ${was} → ${is} 人`;
}

/** “4”, “2–3”, “按项目数” or “未定”; people are counted in the total that follows. */
function headcountWords({ headcount }: Position): string {
  return formatHeadcount(headcount).replace(/ 人$/, '');
}

function positionTitle(scene: Scene, { title, role, id }: Position): string {
  return plain(title ?? (role === undefined ? id : scene.title('roles', role)));
}

function positionById({ positions }: Model, id: string | undefined): Position | undefined {
  return positions.find((position) => position.id === id);
}

function callById(scene: Scene, model: Model, id: string): string {
  const position = positionById(model, id);
  return position ? positionTitle(scene, position) : plain(id);
}

function roleOf(scene: Scene, position: Position | undefined): ThingRef[] {
  return position?.role === undefined ? [] : [scene.ref('roles', position.role)];
}
