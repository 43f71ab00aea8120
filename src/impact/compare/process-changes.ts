import type { Process } from '../../schema/process.ts';
import type { Thing } from '../../source/thing.ts';
import type { Told } from './change.ts';
import { fieldChanges, type FieldSpecs } from './field-changes.ts';
import { flowChanges } from './flow-changes.ts';
import { holdersOf, laneTitle, type Lane } from './lanes.ts';
import { listChanges, pairsOf, type ListSpec } from './list-changes.ts';
import { pairItems } from './pair-items.ts';
import { quoted, quotedBoth, subject } from './phrase.ts';
import { pageFieldNames } from './page-changes.ts';
import { refTo, type Scene } from './scene.ts';
import { stepChanges } from './step-changes.ts';
import { variantChanges } from './variant-changes.ts';

const processFields: FieldSpecs<Process> = {
  group: { kind: 'other' },
  trigger: { kind: 'process-trigger' },
  measures: { kind: 'measures' },
};

const skip = new Set(['lanes', 'phases', 'steps', 'exceptions', 'variants']);

type Exception = NonNullable<Process['exceptions']>[number];
const exceptions: ListSpec<Exception> = {
  place: 'processes.exceptions',
  noun: '例外',
  naming: { by: 'when', verb: '改写' },
  kinds: { added: 'exception', removed: 'exception' },
  fields: {
    when: { kind: 'exception' },
    then: { kind: 'exception' },
    role: { kind: 'exception' },
  },
};

/** What changed in a process besides what every page has. */
export function* processChanges(
  scene: Scene,
  before: Thing<Process>,
  after: Thing<Process>,
): Generator<Told> {
  const lead = subject(refTo('processes', after));
  const [old, now] = [before.data, after.data];
  yield* fieldChanges(
    scene,
    { place: 'processes', specs: processFields, lead, skip: pageFieldNames.union(skip) },
    [old, now],
  );
  yield* phaseChanges(lead, old, now);
  const flow = [
    ...laneChanges(scene, lead, [old, now]),
    ...stepChanges(scene, lead, [old, now]),
    ...flowChanges(scene, lead, [old, now]),
  ];
  for (const change of flow)
    yield { ...change, concerns: [...(change.concerns ?? []), refTo('processes', after)] };
  yield* listChanges({ scene, lead }, exceptions, pairsOf(exceptions, old.exceptions, now.exceptions));
  yield* variantChanges(scene, lead, [old, now]);
}

/** Lanes that came, went or were given to another; a lane with a new id and the same holder is the same. */
function* laneChanges(
  scene: Scene,
  lead: string,
  [before, after]: readonly [Process, Process],
): Generator<Told> {
  const byHolder = pairItems(before.lanes, after.lanes, ({ role, party }) => role ?? party ?? '');
  const { kept, added, removed } = pairItems(byHolder.removed, byHolder.added, ({ id }) => id);
  const call = (lane: Lane): string => laneTitle(scene, lane);
  for (const lane of removed)
    yield {
      kind: 'lane-removed',
      text: `${lead}去掉泳道「${call(lane)}」`,
      concerns: holdersOf(scene, lane),
    };
  for (const lane of added)
    yield { kind: 'lane-added', text: `${lead}新增泳道「${call(lane)}」`, concerns: holdersOf(scene, lane) };
  for (const [was, is] of kept) {
    const count = (after.steps ?? []).filter(({ lane }) => lane === is.id).length;
    yield {
      kind: 'lane-holder',
      text: `${lead}整条泳道由 ${call(was)} 改为 ${call(is)}（${count} 步）`,
      concerns: holdersOf(scene, was, is),
    };
  }
}

function* phaseChanges(lead: string, before: Process, after: Process): Generator<Told> {
  const { kept, added, removed } = pairItems(before.phases, after.phases, ({ id }) => id);
  for (const { title } of removed) yield { kind: 'phase', text: `${lead}去掉阶段${quoted(title)}` };
  for (const { title } of added) yield { kind: 'phase', text: `${lead}新增阶段${quoted(title)}` };
  for (const [was, is] of kept)
    if (was.title !== is.title)
      yield { kind: 'phase', text: `${lead}阶段改名：${quotedBoth(was.title, is.title)}` };
}
