import type { Handbook } from '../../graph/handbook.ts';
import type { Change, ThingRef } from '../compare/change.ts';
import { reachOf } from '../compare/change-kinds.ts';
import { refTo } from '../compare/scene.ts';
import { rolesWithOtherPlan } from './changed-plans.ts';
import { computedFrom } from './computed-from.ts';
import { peopleOf } from './people-of.ts';
import { reassigned } from './reassigned.ts';

/** Things that changes touch, by what a manager calls them; each thing once, none that is gone. */
export interface Impact {
  kind: ImpactKind;
  things: ThingRef[];
}

/** Kinds of things that can be touched, in the order in which they are told. */
const order = [
  'processes',
  'roles',
  'forms',
  'scorecards',
  'onboarding',
  'meetings',
  'models',
  'departments',
  'metrics',
  'objectives',
  'budgets',
] as const;

export type ImpactKind = (typeof order)[number];

/** Changes of a role that its newcomers learn of in their first ninety days, though the plan stays. */
const changesWork = /^(?:duty-|role-department|mission)/;

/**
 * What the changes touch besides the changed things themselves: what they name at first hand, what points at
 * a thing whose name, fields or existence changed, what the model in use now gives to others, with those
 * others, and the roles whose newcomers have another plan.
 */
export function impactOf(changes: readonly Change[], before: Handbook, after: Handbook): Impact[] {
  const touched = new Map<ImpactKind, Map<string, ThingRef>>();
  const touch = (kind: ImpactKind, thing: ThingRef): void => {
    const things = touched.get(kind) ?? new Map<string, ThingRef>();
    touched.set(kind, things.set(thing.id, thing));
  };
  for (const change of changes)
    for (const thing of touchedBy(change, before, after)) if (isTold(thing.kind)) touch(thing.kind, thing);
  for (const { kind, about, concerns } of changes)
    if (changesWork.test(kind))
      for (const thing of [about, ...concerns]) if (thing.kind === 'roles') touch('onboarding', thing);
  for (const role of rolesWithOtherPlan(before, after)) touch('onboarding', refTo('roles', role));
  for (const thing of reassigned(before, after)) if (isTold(thing.kind)) touch(thing.kind, thing);
  const isNew = newThings(changes);
  return order.flatMap((kind) => {
    const things = [...(touched.get(kind)?.values() ?? [])].filter(
      (thing) => isThere(after, thing.kind, thing.id) && !isNew(thing),
    );
    return things.length > 0 ? [{ kind, things }] : [];
  });
}

function* touchedBy(change: Change, before: Handbook, after: Handbook): Generator<ThingRef> {
  const { kind, about, concerns } = change;
  const reach = reachOf(kind);
  if (reach === 'none') return;
  yield* concerns;
  if (kind === 'thing-added' || kind === 'thing-removed') yield* formsOf(about, before, after);
  for (const id of peopleOf(change, before, after)) {
    const role = after.roles.get(id);
    if (role) yield refTo('roles', role);
  }
  if (reach === 'direct' || about.kind === 'settings' || about.kind === 'sources') return;
  for (const state of [before, after]) {
    for (const { from } of state.usesOf(about.kind, about.id))
      if (from.kind !== about.kind || from.thing.id !== about.id) yield refTo(from.kind, from.thing);
    if (about.kind === 'metrics') yield* computedFrom(about.id, state);
  }
}

/** The forms that a thing that came or went fills in or looks at: a meeting that is dropped, say. */
function formsOf({ kind, id }: ThingRef, ...states: readonly Handbook[]): ThingRef[] {
  return states.flatMap((state) =>
    state.references
      .filter(({ from, target }) => target === 'forms' && from.kind === kind && from.thing.id === id)
      .flatMap((reference) => {
        const form = state.forms.get(reference.id);
        return form ? [refTo('forms', form)] : [];
      }),
  );
}

/** Tells whether a thing came with the changes: nothing that was there is touched by its being there. */
export function newThings(changes: readonly Change[]): (thing: Pick<ThingRef, 'kind' | 'id'>) => boolean {
  const added = changes.filter(({ kind }) => kind === 'thing-added').map(({ about }) => about);
  const keys = new Set(added.map(({ kind, id }) => `${kind}/${id}`));
  return ({ kind, id }) => keys.has(`${kind}/${id}`);
}

function isTold(kind: ThingRef['kind']): kind is Exclude<ImpactKind, 'onboarding'> {
  return (order as readonly string[]).includes(kind);
}

function isThere(after: Handbook, kind: ThingRef['kind'], id: string): boolean {
  return kind !== 'settings' && after[kind].has(id);
}
