import type { Provenance } from '../../schema/provenance.ts';
import type { ItemPlace } from './field-names.ts';
import { meaningOf } from './meaning.ts';
import { quoted } from './phrase.ts';

/** An item that says what it rests on. */
export type SourcedItem = Provenance & Record<string, unknown>;

/** An item by where such items lie, and by a path that reordering does not change. */
export interface PlacedItem {
  place: ItemPlace;
  path: string;
  item: SourcedItem;
}

const telling = ['title', 'name', 'term', 'what', 'text', 'when', 'label', 'role', 'id'] as const;

/** What to call an item in a sentence; nothing where it has no words of its own. */
export function callItem(item: SourcedItem): string {
  const key = telling.find((name) => typeof item[name] === 'string');
  return key === undefined ? '' : quoted(String(item[key]));
}

/** Objects that say what they rest on. */
export function* sourcedItems(data: unknown, place: ItemPlace, path: string): Generator<PlacedItem> {
  if (typeof data !== 'object' || data === null) return;
  if (Array.isArray(data)) {
    for (const item of data) yield* sourcedItems(item, place, `${path}/${keyOf(item)}`);
    return;
  }
  if ('suggested' in data || 'basis' in data) yield { place, path, item: data as SourcedItem }; // the schema gives these keys to sourced items only
  for (const [key, value] of Object.entries(data))
    yield* sourcedItems(value, `${place}.${key}`, `${path}/${key}`);
}

/** What tells an item from its neighbours: its id, else all it says. */
function keyOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const id: unknown = Reflect.get(item, 'id');
  return typeof id === 'string' ? id : meaningOf(item);
}
