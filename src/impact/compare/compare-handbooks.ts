import type { Handbook } from '../../graph/handbook.ts';
import type { Thing } from '../../source/thing.ts';
import { changeOf, type Change, type Told } from './change.ts';
import type { ComparedKind } from './compared-kinds.ts';
import { formChanges } from './form-changes.ts';
import { meetingChanges } from './meeting-changes.ts';
import { clashChanges } from './meeting-clash-changes.ts';
import { metricChanges } from './metric-changes.ts';
import { modelChanges } from './model-changes.ts';
import { departmentChanges, guideChanges, statementChanges, termChanges } from './other-things.ts';
import { findNewIds, withNewIds } from './new-ids.ts';
import { dutyMoveChanges } from './duty-moves.ts';
import { itemIdChanges } from './item-id-changes.ts';
import { findNewItemIds, withNewItemIds } from './new-item-ids.ts';
import { findNewNames, withNewNames } from './new-names.ts';
import { pageChanges, type PageThing } from './page-changes.ts';
import { budgetChanges, objectiveChanges } from './plan-changes.ts';
import { processChanges } from './process-changes.ts';
import { provenanceChanges } from './provenance-changes.ts';
import { roleChanges } from './role-changes.ts';
import { refTo, sceneOf, type Names, type Scene } from './scene.ts';
import { scorecardChanges } from './scorecard-changes.ts';
import { settingsChanges } from './settings-changes.ts';
import { sourceChanges } from './source-changes.ts';
import { compareWholes, type KeptThing } from './whole-things.ts';

/**
 * What one state of the organisation does otherwise than another, as sentences.
 *
 * Things are matched by id. Order, comments, white space and quoting mean nothing. A thing that one state
 * has but cannot be read is not compared.
 *
 * @param names What things are called that neither state has.
 */
export function compareHandbooks(before: Handbook, after: Handbook, names?: Names): Change[] {
  const newIds = findNewIds(before, after);
  const [old, now] = [withNewIds(before, newIds), withNewIds(after, newIds)];
  const items = findNewItemIds(old, now, newIds);
  const [was, is] = [withNewItemIds(old, items, newIds), withNewItemIds(now, items)];
  const named = withNewNames([was, is], findNewNames(was, is, newIds), newIds);
  const scene = sceneOf(named.state, is, names);
  const { changes, kept } = compareWholes(scene, newIds);
  const compared = kept.flatMap((thing) => {
    if (thing.before.data === thing.after.data && thing.before.body === thing.after.body) return [];
    const about = refTo(thing.kind, thing.after);
    return [...changesOf(scene, thing)].map((told) => changeOf(about, told));
  });
  return withoutRepeats([
    ...settingsChanges(scene),
    ...changes,
    ...itemIdChanges(now, items),
    ...dutyMoveChanges(scene),
    ...compared,
    ...clashChanges(scene),
    ...named.changes,
    ...sourceChanges(scene),
  ]);
}

/** Tells of two states of one thing; of which kind, its place in the table says. */
type Teller = (scene: Scene, before: Thing<never>, after: Thing<never>) => Iterable<Told>;

const tellers: Readonly<Record<ComparedKind, Teller>> = {
  roles: roleChanges,
  departments: departmentChanges,
  models: modelChanges,
  processes: processChanges,
  forms: formChanges,
  meetings: meetingChanges,
  scorecards: scorecardChanges,
  metrics: metricChanges,
  objectives: objectiveChanges,
  budgets: budgetChanges,
  glossary: termChanges,
  guides: guideChanges,
  statements: statementChanges,
};

/** Kinds whose things share a page. */
const withoutPage: ReadonlySet<ComparedKind> = new Set(['metrics', 'glossary', 'statements']);

function* changesOf(scene: Scene, { kind, before, after }: KeptThing): Generator<Told> {
  yield* tellers[kind](scene, before as Thing<never>, after as Thing<never>); // both are of this kind
  if (!withoutPage.has(kind)) yield* pageChanges(scene, kind, [before as PageThing, after as PageThing]); // as said above
  if (kind !== 'statements') yield* provenanceChanges(kind, before, after);
}

/** A sentence is said once, though two rules may come to it. */
function withoutRepeats(changes: readonly Change[]): Change[] {
  return [
    ...new Map(
      changes.map((change) => [`${change.about.kind}/${change.about.id} ${change.text}`, change]),
    ).values(),
  ];
}
