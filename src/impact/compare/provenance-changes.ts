import type { Thing } from '../../source/thing.ts';
import type { Told } from './change.ts';
import { fieldName, type ItemPlace } from './field-names.ts';
import { listDifference, pairItems } from './pair-items.ts';
import { addedAndRemoved, subject } from './phrase.ts';
import { callItem, sourcedItems, type SourcedItem } from './placed-items.ts';
import { refTo } from './scene.ts';
import type { Target } from '../../schema/reference.ts';

/** More than these in one thing are told as a number. */
const mostTold = 3;

/** Items that rest on something else than before: confirmed by a source, or now only suggested. */
export function* provenanceChanges(
  kind: Target,
  before: Thing<unknown>,
  after: Thing<unknown>,
): Generator<Told> {
  const lead = subject(refTo(kind, after));
  const [old, now] = [before, after].map(({ data }) => [...sourcedItems(data, kind, '')]);
  // Several may be alike but for what they rest on: those that rest on the same as before are not told.
  const { removed, added } = pairItems(old, now, ({ path, item }) => `${path} ${restsOn(item)}`);
  const kept = pairItems(removed, added, ({ path }) => path).kept.map(([{ item: was }, is]) => ({
    was,
    ...is,
    called: is.path === '' ? '' : callItem(is.item),
  }));
  const confirmed = kept.flatMap(({ was, item, place, called }) => {
    const { removed: fields } = listDifference(suggestedIn(was), suggestedIn(item));
    if (fields.length === 0 || item.suggested === true || !hasFields(item, fields)) return [];
    return [`${called}${part(place, fields)}由建议改为有依据${basisOf(item)}`];
  });
  const doubted = kept.flatMap(({ was, item, place, called }) => {
    const { added: fields } = listDifference(suggestedIn(was), suggestedIn(item));
    if (fields.length === 0 || was.suggested === true || !hasFields(was, fields)) return [];
    return [`${called}${part(place, fields)}由有依据改为建议`];
  });
  yield* tell({ kind: 'confirmed', lead }, confirmed, '建议改为有依据');
  yield* tell({ kind: 'became-suggested', lead }, doubted, '改为建议');
  const rests = kept.flatMap(({ was, item, called }) => {
    if (was.suggested === true || item.suggested === true) return [];
    const codes = listDifference(was.basis, item.basis);
    if (codes.added.length + codes.removed.length === 0) return [];
    return [`${called}的依据：${addedAndRemoved(codes.added, codes.removed)}`];
  });
  yield* tell({ kind: 'basis', lead }, rests, '的依据有改动');
}

function* tell(
  { kind, lead }: { kind: Told['kind']; lead: string },
  texts: readonly string[],
  sum: string,
): Generator<Told> {
  if (texts.length > mostTold) yield { kind, text: `${lead}有 ${texts.length} 处${sum}` };
  else for (const text of texts) yield { kind, text: `${lead}${text}` };
}

function restsOn({ basis, suggested }: SourcedItem): string {
  return JSON.stringify([basis?.toSorted(), suggested]);
}

/** `*` for the whole item, else the names of its fields. */
function suggestedIn({ suggested }: SourcedItem): readonly string[] {
  if (suggested === true) return ['*'];
  return suggested ?? [];
}

/** A field that was written anew, or is gone, was not confirmed: it is told as itself. */
function hasFields(item: SourcedItem, fields: readonly string[]): boolean {
  return fields.every((field) => field === '*' || item[field] !== undefined);
}

function part(place: ItemPlace, fields: readonly string[]): string {
  if (fields.includes('*')) return '';
  return `的${fields.map((name) => fieldName(place, name)).join('、')}`;
}

function basisOf({ basis }: SourcedItem): string {
  return basis ? `（${basis.join('、')}）` : '';
}
