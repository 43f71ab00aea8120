import type { Handbook } from '../../graph/handbook.ts';
import type { Thing } from '../../source/thing.ts';
import type { ComparedKind } from './compared-kinds.ts';

/** The things of a kind by their ids, whatever the kind. */
export function thingsOf(state: Handbook, kind: ComparedKind): ReadonlyMap<string, Thing<unknown>> {
  return state[kind];
}

/**
 * A state in which another thing stands in the place of each of some kinds.
 *
 * @param instead Gives a thing of the same kind and id.
 */
export function withThings<K extends ComparedKind>(
  state: Handbook,
  kinds: readonly K[],
  instead: (thing: Thing<unknown>, kind: K) => Thing<unknown>,
): Handbook {
  const maps = kinds.map((kind) => {
    const things = [...thingsOf(state, kind)].map(([id, thing]) => [id, instead(thing, kind)] as const);
    return [kind, new Map(things)];
  });
  return { ...state, ...(Object.fromEntries(maps) as object) };
}
