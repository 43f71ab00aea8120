import type { Handbook } from '../../graph/handbook.ts';
import type { Budget } from '../../schema/budget.ts';
import type { Department } from '../../schema/department.ts';
import type { Form } from '../../schema/form.ts';
import type { Term } from '../../schema/glossary.ts';
import type { Guide } from '../../schema/guide.ts';
import type { Meeting } from '../../schema/meeting.ts';
import type { Metric } from '../../schema/metric.ts';
import type { Model } from '../../schema/model.ts';
import type { Objective } from '../../schema/objective.ts';
import type { Process } from '../../schema/process.ts';
import type { Role } from '../../schema/role.ts';
import type { Scorecard } from '../../schema/scorecard.ts';
import type { Statement } from '../../schema/source.ts';
import type { Thing } from '../../source/thing.ts';
import { changeOf, type Change, type Told } from './change.ts';
import { formChanges } from './form-changes.ts';
import { meetingChanges } from './meeting-changes.ts';
import { metricChanges } from './metric-changes.ts';
import { modelChanges } from './model-changes.ts';
import { departmentChanges, guideChanges, statementChanges, termChanges } from './other-things.ts';
import { findNewIds, withNewIds } from './new-ids.ts';
import { itemIdChanges } from './item-id-changes.ts';
import { findNewItemIds, withNewItemIds } from './new-item-ids.ts';
import { pageChanges, pageFieldNames, type PageThing } from './page-changes.ts';
import { budgetChanges, objectiveChanges } from './plan-changes.ts';
import { processChanges } from './process-changes.ts';
import { provenanceChanges } from './provenance-changes.ts';
import { roleChanges } from './role-changes.ts';
import { refTo, sceneOf, type Names, type Scene } from './scene.ts';
import { scorecardChanges } from './scorecard-changes.ts';
import { settingsChanges } from './settings-changes.ts';
import { sourceChanges } from './source-changes.ts';
import { compareWholes, type KeptThing } from './whole-things.ts';
import type { z } from 'zod';

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
  const scene = sceneOf(withNewItemIds(old, items, newIds), withNewItemIds(now, items), names);
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
    ...compared,
    ...sourceChanges(scene),
  ]);
}

function* changesOf(scene: Scene, { kind, before, after }: KeptThing): Generator<Told> {
  const told = pageFieldNames;
  const as = <T>() => [scene, before as Thing<T>, after as Thing<T>] as const; // both are of this kind
  switch (kind) {
    case 'roles':
      yield* roleChanges(...as<Role>(), told);
      break;
    case 'departments':
      yield* departmentChanges(...as<Department>(), told);
      break;
    case 'models':
      yield* modelChanges(...as<Model>(), told);
      break;
    case 'processes':
      yield* processChanges(...as<Process>(), told);
      break;
    case 'forms':
      yield* formChanges(...as<Form>(), told);
      break;
    case 'meetings':
      yield* meetingChanges(...as<Meeting>(), told);
      break;
    case 'scorecards':
      yield* scorecardChanges(...as<Scorecard>(), told);
      break;
    case 'objectives':
      yield* objectiveChanges(...as<Objective>(), told);
      break;
    case 'budgets':
      yield* budgetChanges(...as<Budget>(), told);
      break;
    case 'guides':
      yield* guideChanges(...as<z.output<typeof Guide>>(), told);
      break;
    case 'metrics':
      yield* metricChanges(...as<Metric>());
      break;
    case 'glossary':
      yield* termChanges(...as<Term>());
      break;
    case 'statements':
      yield* statementChanges(...as<z.output<typeof Statement>>());
      return;
  }
  if (kind !== 'metrics' && kind !== 'glossary')
    yield* pageChanges(scene, kind, before as PageThing, after as PageThing); // all other kinds have pages
  yield* provenanceChanges(kind, before, after);
}

/** A sentence is said once, though two rules may come to it. */
function withoutRepeats(changes: readonly Change[]): Change[] {
  return [
    ...new Map(
      changes.map((change) => [`${change.about.kind}/${change.about.id} ${change.text}`, change]),
    ).values(),
  ];
}
