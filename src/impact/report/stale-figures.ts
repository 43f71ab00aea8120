import type { Handbook } from '../../graph/handbook.ts';
import { isSuggested } from '../../schema/provenance.ts';
import { comparedKinds, type ComparedKind } from '../compare/compared-kinds.ts';
import { fieldName } from '../compare/field-names.ts';
import { listDifference, pairItems } from '../compare/pair-items.ts';
import { callItem, sourcedItems, type PlacedItem } from '../compare/placed-items.ts';
import { firstNames, quoted, subject } from '../compare/phrase.ts';
import { provenanceKeys } from '../compare/provenance-keys.ts';
import { refTo } from '../compare/scene.ts';
import { thingsOf } from '../compare/things-of.ts';

/** Places that are named; more are counted. */
const mostNamed = 6;

/** That figures changed which go on resting on the same statement: what a source says, it goes on saying. */
export function staleFigures(before: Handbook, after: Handbook): string[] {
  const places = comparedKinds.flatMap((kind) => [...staleIn(kind, before, after)]);
  if (places.length === 0) return [];
  return [
    `${firstNames(places, mostNamed, '处')}改了数，依据还是原来的：核对来源；来源没这么说，就标成建议，或换成公司制度的编号。`,
  ];
}

function* staleIn(kind: ComparedKind, before: Handbook, after: Handbook): Generator<string> {
  for (const thing of thingsOf(after, kind).values()) {
    const was = thingsOf(before, kind).get(thing.id);
    if (!was || was.data === thing.data) continue;
    const [old, now] = [was, thing].map(({ data }) => [...sourcedItems(data, kind, '')]);
    for (const [one, other] of pairItems(old, now, ({ path }) => path).kept) {
      const fields = staleFields(one, other);
      if (fields.length === 0) continue;
      const called = other.path === '' ? '' : nameOf(other, after);
      const names = fields.map((field) => fieldName(other.place, field)).join('、');
      yield `${subject(refTo(kind, thing))}${called}的${names}（${(other.item.basis ?? []).join('、')}）`;
    }
  }
}

/** What an item is called; a position without a title, by its role. */
function nameOf({ item }: PlacedItem, { roles }: Handbook): string {
  const { title, role } = item;
  const held = typeof role === 'string' && title === undefined ? roles.get(role) : undefined;
  return held ? quoted(held.data.title) : callItem(item);
}

/** Fields of an item whose figures changed while what they rest on did not, and that nobody marks as ours. */
function staleFields({ item: was }: PlacedItem, { item, place }: PlacedItem): string[] {
  const { basis } = item;
  if (basis === undefined || place === 'statements') return [];
  const codes = listDifference(was.basis, basis);
  if (codes.added.length + codes.removed.length > 0) return [];
  return Object.keys(item).filter((field) => {
    if (provenanceKeys.has(field) || isSuggested(item, field)) return false;
    const [old, now] = [figuresIn(was[field]), figuresIn(item[field])];
    return old !== '' && now !== '' && old !== now;
  });
}

/** The figures of a value, as they stand in it. */
function figuresIn(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? (value.match(/\d+(?:\.\d+)?/g) ?? []).join(' ') : '';
}
