import { find, type Handbook } from '../../graph/handbook.ts';
import { pathOf } from '../../graph/paths.ts';
import { titleOf } from '../../graph/title-of.ts';
import { isSuggested, isSuggestedField, type Note, type Provenance } from '../../schema/provenance.ts';
import type { Target } from '../../schema/reference.ts';
import type { PageLink } from '../../graph/page-link.ts';
import { sitePath } from '../addresses.ts';
import { words } from '../../i18n/words.ts';
import { list, type Block } from './blocks.ts';
import { escapeMarkdown } from './escape.ts';

/** The mark behind what is our suggestion. */
export const suggestedMark = `（${words('suggested.badge')}）`;

/** A link to a page of the site. */
export function linkTo(handbook: Handbook, { label, path }: PageLink): string {
  return `[${escapeMarkdown(label)}](${sitePath(handbook, path)})`;
}

/** A link to a thing by its id, under its title. */
export function linkToThing(handbook: Handbook, kind: Target, id: string): string {
  return linkTo(handbook, { label: titleOf(find(handbook, kind, id)), path: pathOf(kind, id) });
}

/** Links to several things of one kind, in one line. */
export function linksToThings(handbook: Handbook, kind: Target, ids: readonly string[] = []): string {
  return ids.map((id) => linkToThing(handbook, kind, id)).join('、');
}

/** Behind an item: the mark if all of it is our suggestion, else the statements it rests on. */
export function provenance(item: Provenance): string {
  return `${isSuggested(item) ? suggestedMark : ''}${basisText(item.basis)}`;
}

/** Codes of statements in brackets, after a blank; nothing without codes. */
export function basisText(codes: readonly string[] = []): string {
  return codes.length === 0 ? '' : ` [${codes.join(' ')}]`;
}

/** The mark behind one field of an item, unless the whole item bears it or it is said once for all items. */
export function fieldMark(
  item: Provenance,
  field: string | readonly string[],
  said: readonly string[] = [],
): string {
  const isMarked = [field].flat().some((one) => isSuggestedField(item, one) && !said.includes(one));
  return isMarked ? suggestedMark : '';
}

/** Several values of one field in a line; marked are those that are our suggestion, or the field when all are. */
export function markedList(
  items: readonly { text: string; isOurs: boolean }[],
  { field, said = false }: { field: string; said?: boolean },
): string {
  const isAllOurs = items.length > 1 && items.every(({ isOurs }) => isOurs);
  const texts = items.map(({ text, isOurs }) => text + (isOurs && !isAllOurs && !said ? suggestedMark : ''));
  return texts.join('、') + (isAllOurs && !said ? `（${words('suggested.field', { field })}）` : '');
}

/** Above a table: which of its columns are our suggestion in every row. */
export function throughoutNote(columns: readonly string[]): Block {
  return columns.length === 0
    ? undefined
    : `（${words('suggested.throughout', { fields: columns.join('、') })}）`;
}

/** One field of an item as Markdown, marked when just this field is our suggestion. */
export function fieldText<T extends Provenance>(
  item: T,
  name: keyof T & string,
  said: readonly string[] = [],
): string | undefined {
  const value: unknown = item[name];
  return value === undefined ? undefined : escapeMarkdown(String(value)) + fieldMark(item, name, said);
}

/** Remarks as a list. */
export function notesList(notes: readonly Note[] = []): Block {
  return list(notes.map((note) => `${escapeMarkdown(note.text)}${provenance(note)}`));
}
