import { pageKinds } from '../schema/kinds.ts';
import { isSuggested, type Provenance } from '../schema/provenance.ts';
import type { Path } from '../schema/walk.ts';
import type { Target } from '../schema/reference.ts';
import type { Thing } from '../source/thing.ts';
import type { Handbook } from './handbook.ts';

/** One thing, or field of a thing, that we added and a company has yet to confirm. */
export interface Suggestion {
  kind: Target;
  thing: Thing<unknown>;
  path: Path;
  /** Field that is suggested; the whole item when missing. */
  field: string | undefined;
  item: Record<string, unknown>;
}

const kinds = [...pageKinds.filter((kind) => kind !== 'guides'), 'metrics', 'glossary'] as const;

/** Every suggestion of the handbook, by kind, file and place. Guides mark theirs in prose and are not listed. */
export function* suggestionsIn(handbook: Handbook): Generator<Suggestion> {
  for (const kind of kinds)
    for (const thing of handbook[kind].values())
      for (const { path, item } of sourcedItems(thing.data, [])) {
        if (isSuggested(item)) yield { kind, thing, path, field: undefined, item };
        else if (Array.isArray(item.suggested))
          for (const field of item.suggested) yield { kind, thing, path, field, item };
      }
}

/** How much of any data is suggested: wholly suggested items count one, else each suggested field one. */
export function countSuggested(data: unknown): number {
  let count = 0;
  for (const { item } of sourcedItems(data, []))
    if (isSuggested(item)) count += 1;
    else if (Array.isArray(item.suggested)) count += item.suggested.length;
  return count;
}

/** How many items of any data say what they rest on, and of how many all or some is our suggestion. */
export function countSourced(data: unknown): { items: number; withSuggestion: number } {
  const items = [...sourcedItems(data, [])].map(({ item }) => item);
  return {
    items: items.length,
    withSuggestion: items.filter(({ suggested }) => suggested !== undefined).length,
  };
}

type SourcedItem = Provenance & Record<string, unknown>;

/** Objects in data that say what they rest on; inside a wholly suggested one no further are looked for. */
function* sourcedItems(data: unknown, path: Path): Generator<{ path: Path; item: SourcedItem }> {
  if (typeof data !== 'object' || data === null) return;
  if (!Array.isArray(data) && ('suggested' in data || 'basis' in data)) {
    const item = data as SourcedItem; // the schema gives these keys to sourced items only
    yield { path, item };
    if (item.suggested === true) return;
  }
  for (const [key, value] of Object.entries(data))
    yield* sourcedItems(value, [...path, Array.isArray(data) ? Number(key) : key]);
}
