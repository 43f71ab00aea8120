import type { Handbook, Reference } from '../../graph/handbook.ts';
import { pathOf } from '../../graph/paths.ts';
import type { Thing } from '../../source/thing.ts';
import { followed } from './followed.ts';
import { likeness, profileOf, type Profile } from './likeness.ts';
import { meaningOf } from './meaning.ts';
import { refTo } from './scene.ts';
import { comparedKinds, type ComparedKind } from './compared-kinds.ts';
import { thingsOf, withThings } from './things-of.ts';

/** How alike two things must be to be one with a new id. */
const sameThing = 0.85;

/** A thing that got another id. */
export interface NewId {
  kind: ComparedKind;
  was: string;
  /** As it is now. */
  thing: Thing<unknown>;
}

/** Things that got another id, by the `idKey` of kind and old id. */
export type NewIds = ReadonlyMap<string, NewId>;

/** Whole files are compared no oftener: where so many come and go, only titles tell. */
const mostComparisons = 200;

/** Where a thing of the state before is found among the new ids. */
export function idKey(kind: string, id: string): string {
  return `${kind}/${id}`;
}

/** The id that a thing of the state before has now. */
export function idNow(newIds: NewIds, kind: string, id: string): string {
  return newIds.get(idKey(kind, id))?.thing.id ?? id;
}

/** Paths of the things that got another id, as they were and as they are. */
export function newPaths(newIds: NewIds): { was: string; is: string }[] {
  return [...newIds.values()].map(({ kind, was, thing }) => ({
    was: pathOf(kind, was),
    is: pathOf(kind, thing.id),
  }));
}

/** Which things of one state are another's under a new id: one that went and one that came, and are alike. */
export function findNewIds(before: Handbook, after: Handbook): NewIds {
  const found = new Map<string, NewId>();
  for (const kind of comparedKinds) {
    const added = missingIn(before, after, kind);
    const removed = missingIn(after, before, kind);
    const closely = removed.length * added.length <= mostComparisons;
    const profiles = new Map(
      (closely ? [...removed, ...added] : []).map((thing) => [thing, profileOf(withoutId(thing))]),
    );
    for (const thing of removed) {
      const match = added.find((other) => areOne(thing, other, profiles));
      if (!match) continue;
      added.splice(added.indexOf(match), 1);
      found.set(idKey(kind, thing.id), { kind, was: thing.id, thing: match });
    }
  }
  return found;
}

/** Things of a kind that one state has and another has not, as far as that can be known. */
export function missingIn(state: Handbook, other: Handbook, kind: ComparedKind): Thing<unknown>[] {
  const known = state.knownIds[kind];
  if (known === undefined) return []; // its list cannot be read
  return [...thingsOf(other, kind).values()].filter(({ id }) => !state[kind].has(id) && !known.has(id));
}

/**
 * A state as if the new ids had always been: neither what follows a new id nor what still names the old one
 * has changed.
 */
export function withNewIds(state: Handbook, newIds: NewIds): Handbook {
  if (newIds.size === 0) return state;
  const byThing = Map.groupBy(
    state.references.filter(({ target, id, path }) => path.length > 0 && newIds.has(idKey(target, id))),
    ({ from }) => from.thing,
  );
  const follow = <T>(thing: Thing<T>): Thing<T> => renamed(thing, byThing.get(thing) ?? [], newIds);
  const things = withThings(state, comparedKinds, (thing) => relinked(follow(thing), newIds));
  return { ...things, settings: follow(state.settings) };
}

function renamed<T>(thing: Thing<T>, references: readonly Reference[], newIds: NewIds): Thing<T> {
  if (references.length === 0) return thing;
  const data = structuredClone(thing.data);
  for (const { path, target, id } of references) {
    let at: unknown = data;
    for (const key of path.slice(0, -1)) at = Reflect.get(at as object, key); // the path of a reference in this data
    Reflect.set(at as object, path.at(-1) ?? '', idNow(newIds, target, id));
  }
  return { ...thing, data };
}

/** A thing whose text links to things under their new ids. */
function relinked(thing: Thing<unknown>, newIds: NewIds): Thing<unknown> {
  const { body } = thing;
  if (!body) return thing;
  const follow = (text: string): string =>
    newPaths(newIds).reduce((told, { was, is }) => told.replaceAll(was, is), text);
  const text = follow(body.text);
  if (text === body.text) return thing;
  const segments = followed(body.segments, follow) as typeof body.segments; // as they were, but for links
  return { ...thing, body: { ...body, text, segments } };
}

/** Equal titles, or, where their profiles are known, nearly the same to the last field. */
function areOne(
  before: Thing<unknown>,
  after: Thing<unknown>,
  profiles: ReadonlyMap<Thing<unknown>, Profile>,
): boolean {
  const [was, is] = [refTo('roles', before).title, refTo('roles', after).title];
  if (was === is && was !== before.id) return true;
  const [some, others] = [profiles.get(before), profiles.get(after)];
  return some !== undefined && others !== undefined && likeness(some, others) >= sameThing;
}

function withoutId({ id, data }: Thing<unknown>): string {
  return meaningOf(data).replaceAll(JSON.stringify(id), '""');
}
