import { formatHeadcount } from '../../graph/headcount.ts';
import type { Model, Position } from '../../schema/model.ts';
import type { Thing } from '../../source/thing.ts';
import type { ThingRef, Told } from './change.ts';
import { coverChanges } from './cover-changes.ts';
import { fieldChanges, type FieldSpecs } from './field-changes.ts';
import { headcountTotals } from './headcount-totals.ts';
import { listChanges, pairsOf, type ListSpec } from './list-changes.ts';
import { sameMeaning } from './meaning.ts';
import { orphanedRoles, orphansText, type OrphanedRole } from './orphaned-roles.ts';
import { positionById, positionTitle, roleOf } from './positions.ts';
import { pairItems, type Pairs } from './pair-items.ts';
import { plain, quotedBoth, subject } from './phrase.ts';
import { pageFieldNames } from './page-changes.ts';
import { refTo, type Scene } from './scene.ts';

const modelFields: FieldSpecs<Model> = {
  summary: { kind: 'model-fits' },
  fits: { kind: 'model-fits' },
  stage: { kind: 'model-fits' },
};

const positionFields: FieldSpecs<Position> = {
  title: { kind: 'position-title' },
  role: { kind: 'position-role' },
  department: { kind: 'position-department' },
  unit: { kind: 'position-unit' },
};

const skip = new Set(['positions', 'dottedLines', 'leavesOut']);
const positionSkip = new Set(['id', 'headcount', 'reportsTo', 'covers']);

/** What changed in a model besides what every page has. */
export function* modelChanges(scene: Scene, before: Thing<Model>, after: Thing<Model>): Generator<Told> {
  const lead = subject(refTo('models', after));
  const [old, now] = [before.data, after.data];
  yield* fieldChanges(
    scene,
    { place: 'models', specs: modelFields, lead, skip: pageFieldNames.union(skip) },
    [old, now],
  );
  const pairs = pairPositions(old, now);
  const newIds = new Map<string | undefined, string>(pairs.kept.map(([was, is]) => [was.id, is.id]));
  const nowOf = <Id extends string | undefined>(id: Id): Id | string => newIds.get(id) ?? id;
  const total = headcountTotals(old, now);
  const orphaned = orphanedRoles(scene, after.id, [old, now]);
  yield* positionsGone(scene, { lead, total, orphaned }, pairs.removed);
  yield* positionsNew(scene, { lead, total, model: now }, pairs.added);
  for (const [was, is] of pairs.kept) {
    if (was.headcount !== is.headcount) yield headcountChange(scene, { lead, total }, [was, is]);
    if (nowOf(was.reportsTo) !== is.reportsTo) {
      const bosses = [positionById(old, was.reportsTo), positionById(now, is.reportsTo)] as const;
      yield reportingChange(scene, lead, { position: is, bosses });
    }
    yield* positionFieldChanges(scene, lead, [was, is]);
    yield* coverChanges(scene, { lead, orphaned }, [was, is]);
  }
  const positions = old.positions.map((position) => ({ ...position, id: nowOf(position.id) }));
  const dottedLines = old.dottedLines?.map((line) => ({
    ...line,
    from: nowOf(line.from),
    to: nowOf(line.to),
  }));
  yield* dottedChanges(scene, lead, [{ ...old, positions, ...(dottedLines && { dottedLines }) }, now]);
  yield* listChanges({ scene, lead }, leftOut, pairsOf(leftOut, old.leavesOut, now.leavesOut));
}

/** Positions by id; of those that came and went, by the one role they hold. */
function pairPositions(before: Model, after: Model): Pairs<Position> {
  const byId = pairItems(before.positions, after.positions, ({ id }) => id);
  const roleKey = ({ role, id }: Position): string => (role === undefined ? `position/${id}` : role);
  const byRole = pairItems(byId.removed, byId.added, roleKey);
  return { ...byRole, kept: [...byId.kept, ...byRole.kept] };
}

function* positionsGone(
  scene: Scene,
  { lead, total, orphaned }: { lead: string; total: string; orphaned: readonly OrphanedRole[] },
  removed: readonly Position[],
): Generator<Told> {
  for (const position of removed) {
    const work = [...roleOf(scene, position), ...coveredBy(scene, position)];
    const left = orphaned.filter(({ id }) => work.some((role) => role.id === id));
    yield {
      kind: 'position-removed',
      text: `${lead}去掉${positionWords(scene, position)}${total && `（${total}）`}${orphansText(left)}`,
      concerns: work,
      wrong: left.length > 0,
    };
  }
}

function* positionsNew(
  scene: Scene,
  { lead, total, model }: { lead: string; total: string; model: Model },
  added: readonly Position[],
): Generator<Told> {
  for (const position of added) {
    const boss = positionById(model, position.reportsTo);
    const under = boss ? `，汇报给 ${positionTitle(scene, boss)}` : '';
    yield {
      kind: 'position-added',
      text: `${lead}新增${positionWords(scene, position)}${under}${total && `（${total}）`}`,
      concerns: [...roleOf(scene, position), ...roleOf(scene, boss)],
    };
  }
}

/** “位置「店员」 2 人”. */
function positionWords(scene: Scene, position: Position): string {
  const people = position.headcount === undefined ? '' : ` ${formatHeadcount(position.headcount)}`;
  return `位置「${positionTitle(scene, position)}」${people}`;
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
    place: 'models.positions' as const,
    specs: positionFields,
    lead: `${lead}「${positionTitle(scene, is)}」`,
    skip: positionSkip,
  };
  for (const change of fieldChanges(scene, comparison, [was, is]))
    yield { ...change, concerns: [...(change.concerns ?? []), ...roleOf(scene, is)] };
}

type LeftOut = NonNullable<Model['leavesOut']>[number];
const leftOut: ListSpec<LeftOut> = {
  place: 'models.leavesOut',
  keyOf: ({ role }) => role,
  noun: ({ role }, scene) => `“不设的岗位”${scene.title('roles', role)}`,
  kinds: { added: 'left-out', removed: 'left-out' },
  fields: { why: { kind: 'left-out' } },
};

function* dottedChanges(
  scene: Scene,
  lead: string,
  [before, after]: readonly [Model, Model],
): Generator<Told> {
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

/** “4”, “2–3”, “按项目数” or “未定”; people are counted in the total that follows. */
function headcountWords({ headcount }: Position): string {
  return formatHeadcount(headcount).replace(/ 人$/, '');
}

function callById(scene: Scene, model: Model, id: string): string {
  const position = positionById(model, id);
  return position ? positionTitle(scene, position) : plain(id);
}
