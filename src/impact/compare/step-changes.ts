import { Step, type Process } from '../../schema/process.ts';
import type { Told } from './change.ts';
import { fieldChanges, refsIn, type FieldSpecs } from './field-changes.ts';
import { holdersOf, laneOf, performerTitle } from './lanes.ts';
import { sameMeaning } from './meaning.ts';
import { pairItems } from './pair-items.ts';
import { plain, quoted, quotedBoth } from './phrase.ts';
import type { Scene } from './scene.ts';

const fields: FieldSpecs<Step> = {
  kind: { kind: 'step-kind', words: 'step' },
  what: { kind: 'step-reworded' },
  within: { kind: 'step-within' },
  forms: { kind: 'step-forms' },
  input: { kind: 'step-goods' },
  output: { kind: 'step-goods' },
  approver: { kind: 'step-people' },
  consulted: { kind: 'step-people' },
  informed: { kind: 'step-people' },
};

/** Who does a step, in which phase, under what name, and where it leads, is told apart. */
const skip = new Set(['id', 'lane', 'phase', 'title', 'next']);

/** Steps that came, went, were given to others or are done otherwise. */
export function* stepChanges(
  scene: Scene,
  lead: string,
  [old, now]: readonly [Process, Process],
): Generator<Told> {
  const { kept, added, removed } = pairItems(old.steps, now.steps, ({ id }) => id);
  for (const step of removed)
    yield {
      kind: 'step-removed',
      text: `${lead}去掉步骤${quoted(step.title)}（${performerTitle(scene, old, step)}）`,
      concerns: [...refsIn(scene, Step, step), ...holdersOf(scene, laneOf(old, step))],
    };
  for (const step of added)
    yield {
      kind: 'step-added',
      text: `${lead}新增步骤${quoted(step.title)}（${performerTitle(scene, now, step)}${positionOf(now, step)}）`,
      concerns: [...refsIn(scene, Step, step), ...holdersOf(scene, laneOf(now, step))],
    };
  for (const [was, is] of kept)
    for (const change of keptStepChanges({ scene, lead }, [old, now], [was, is]))
      yield {
        ...change,
        concerns: [...(change.concerns ?? []), ...holdersOf(scene, laneOf(old, was), laneOf(now, is))],
      };
}

function* keptStepChanges(
  { scene, lead }: { scene: Scene; lead: string },
  [old, now]: readonly [Process, Process],
  [was, is]: readonly [Step, Step],
): Generator<Told> {
  if (!sameMeaning(was.title, is.title))
    yield { kind: 'step-reworded', text: `${lead}步骤改名：${quotedBoth(was.title, is.title)}` };
  const [giver, taker] = [performerTitle(scene, old, was), performerTitle(scene, now, is)];
  if (was.lane !== is.lane && giver !== taker)
    yield {
      kind: 'step-lane',
      text: `${lead}${quoted(is.title)}由 ${giver} 改为 ${taker}`,
      concerns: refsIn(scene, Step, is),
    };
  if (was.phase !== is.phase)
    yield {
      kind: 'step-phase',
      text: `${lead}${quoted(is.title)}阶段：${phaseTitle(old, was)} → ${phaseTitle(now, is)}`,
    };
  const comparison = {
    place: 'processes.steps' as const,
    specs: fields,
    lead: `${lead}${quoted(is.title)}`,
    skip,
  };
  // A step without a kind is a task: saying so changes nothing.
  const withKind = (step: Step): Step => ({ ...step, kind: step.kind ?? 'task' });
  yield* fieldChanges(scene, comparison, [withKind(was), withKind(is)]);
}

/** “，「清点」之后”: where a step was put. */
function positionOf({ steps = [] }: Process, step: Step): string {
  const previous = steps[steps.indexOf(step) - 1];
  return previous ? `，${quoted(previous.title)}之后` : '，放在最前';
}

function phaseTitle({ phases = [] }: Process, { phase }: Step): string {
  if (phase === undefined) return '无';
  return plain(phases.find(({ id }) => id === phase)?.title ?? phase);
}
