import type { Kept } from '../kept-in.ts';
import { asKept, emptyRecord, longestTitle, parseRecord, type NewcomerRecord } from './record.ts';

/** The record of one role, as it stands in the browser. */
export interface Records {
  read: () => NewcomerRecord;
  /** Something is there that cannot be read. */
  isDamaged: () => boolean;
  /** Change it; `false` if the change lasts only until the page is left. */
  change: (change: (record: NewcomerRecord) => Partial<NewcomerRecord>) => boolean;
}

/** Told to a page when one of its parts has changed a record: another part may show it. */
export const recordChanged = 'oh-record-changed';

/** How the names of all records begin. */
export const recordsBegin = 'newcomer:';

/** Read and change what a newcomer noted about a role; with its title, where the page knows it. */
export function recordsOf(kept: Kept, role: string, title?: string): Records {
  const name = recordsBegin + role;
  const found = () => kept.read(name, parseRecord);
  const read = (): NewcomerRecord => {
    const { value } = found();
    return value?.role === role ? value : emptyRecord(role);
  };
  return {
    read,
    isDamaged: () => found().isDamaged,
    change: (change) => {
      const record = read();
      const own = { role, title: (title ?? record.title).slice(0, longestTitle) };
      return kept.write(name, asKept({ ...record, ...change(record), ...own }), parseRecord);
    },
  };
}

/** The record with an item ticked off on a day, or not any more. */
export function withDone(
  { done }: NewcomerRecord,
  key: string,
  item: { on: string; what: string } | undefined,
): Partial<NewcomerRecord> {
  return { done: without(done, key, item) };
}

/** The record with another note beside an item; an empty one is none. */
export function withNote(
  { notes }: NewcomerRecord,
  key: string,
  note: { text: string; what: string },
): Partial<NewcomerRecord> {
  return { notes: without(notes, key, note.text.trim() === '' ? undefined : note) };
}

/** Items that were ticked off or noted and are no part of the plan any more. */
export function orphansOf(
  { done, notes }: NewcomerRecord,
  known: ReadonlySet<string>,
): { what: string; on: string | undefined; note: string | undefined }[] {
  const keys = new Set([...Object.keys(done), ...Object.keys(notes)]);
  return [...keys]
    .filter((key) => !known.has(key))
    .map((key) => ({
      what: done[key]?.what ?? notes[key]?.what ?? '',
      on: done[key]?.on,
      note: notes[key]?.text,
    }));
}

function without<T>(items: Readonly<Record<string, T>>, key: string, item: T | undefined): Record<string, T> {
  const others = Object.entries(items).filter(([each]) => each !== key);
  return Object.fromEntries(item === undefined ? others : [...others, [key, item]]);
}
