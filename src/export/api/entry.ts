import type { Handbook } from '../../graph/handbook.ts';
import { pathOf } from '../../graph/paths.ts';
import { titleOf } from '../../graph/title-of.ts';
import type { Target } from '../../schema/reference.ts';
import { usesByKind } from '../../graph/uses.ts';
import type { Thing } from '../../source/thing.ts';
import { markdownPathOf, siteAddress } from '../addresses.ts';
import type { Ref } from './shapes.ts';

/** What an item says of one thing, with what was derived for it. */
export function entryOf<D, E>(
  handbook: Handbook,
  { kind, thing }: { kind: Target; thing: Thing<D> },
  derived: E,
) {
  const path = pathOf(kind, thing.id);
  const body = thing.body?.text.trim();
  return {
    id: thing.id,
    url: siteAddress(handbook, path),
    markdown: siteAddress(handbook, markdownPathOf(path)),
    file: thing.file,
    data: thing.data,
    ...(body ? { body } : {}),
    derived,
  };
}

/** A reference to a thing that is at hand. */
export function refTo(handbook: Handbook, kind: Target, thing: Thing<unknown>): Ref {
  return { kind, id: thing.id, title: titleOf(thing), url: siteAddress(handbook, pathOf(kind, thing.id)) };
}

/** References to things by their ids, each once; what does not exist is left out. */
export function refsTo(handbook: Handbook, kind: Target, ids: Iterable<string>): Ref[] {
  return [...new Set(ids)].flatMap((id) => {
    const thing = handbook[kind].get(id);
    return thing ? [refTo(handbook, kind, thing)] : [];
  });
}

/** Every thing but guides that points at one, by kind, each once. */
export function usersOf(handbook: Handbook, target: Target, id: string): Ref[] {
  const kinds = usesByKind(handbook, target, id).map(({ kind }) => kind);
  const uses = handbook.usesOf(target, id);
  return kinds.flatMap((kind) =>
    refsTo(
      handbook,
      kind,
      uses
        .filter(({ from }) => from.kind === kind && !(kind === target && from.thing.id === id))
        .map(({ from }) => from.thing.id),
    ),
  );
}
