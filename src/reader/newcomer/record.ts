/** What a newcomer noted on the way through the plan of one role. */
export interface NewcomerRecord {
  role: string;
  /** What the role was called when this was written: it may be gone by the time it is read. Empty where nobody knew. */
  title: string;
  /** Who it is, with whom, since when; as the reader typed it. */
  name: string;
  mentor: string;
  /** First day, as `2026-11-21`; empty until it is known. */
  start: string;
  /** Items that are done, by key, with the day and their words then: the handbook may change. */
  done: Readonly<Record<string, { on: string; what: string }>>;
  /** Notes by key, with the words of their item then. */
  notes: Readonly<Record<string, { text: string; what: string }>>;
  /** Rounds of the self-test, the latest last. */
  quiz: readonly { on: string; round: number; right: number; of: number }[];
}

/** A plan nobody has begun. */
export function emptyRecord(role: string): NewcomerRecord {
  return { role, title: '', name: '', mentor: '', start: '', done: {}, notes: {}, quiz: [] };
}

/** The version that is written; another is not read. */
export const recordVersion = 1;

/** A record as it is kept and exported. */
export function asKept(record: NewcomerRecord): unknown {
  return { v: recordVersion, ...record };
}

/** A record from what was kept or exported; `undefined` unless every part of it is as it should be. */
export function parseRecord(value: unknown): NewcomerRecord | undefined {
  if (!isObject(value) || value['v'] !== recordVersion) return undefined;
  const { role, title = '', name, mentor, start, done, notes, quiz } = value;
  const isWhole =
    isText(role, 100) &&
    isText(title, longestTitle) &&
    isText(name, longestTitle) &&
    isText(mentor, longestTitle) &&
    (start === '' || isDay(start)) &&
    isRecordOf(done, (item) => isDay(item['on']) && isText(item['what'], longest)) &&
    isRecordOf(notes, (item) => isText(item['text'], longest) && isText(item['what'], longest)) &&
    Array.isArray(quiz) &&
    quiz.length <= most &&
    quiz.every(
      (round) =>
        isObject(round) && isDay(round['on']) && ['round', 'right', 'of'].every((n) => isCount(round[n])),
    );
  if (!isWhole) return undefined;
  return structuredClone({ role, title, name, mentor, start, done, notes, quiz }) as NewcomerRecord; // every part was looked at
}

/** Longest name of a person or a role. */
export const longestTitle = 100;

/** Longest note, and most items: far more than a person writes, little enough to be kept. */
const longest = 5_000;
const most = 1_000;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown, length: number): value is string {
  return typeof value === 'string' && value.length <= length;
}

function isDay(value: unknown): boolean {
  if (!isText(value, 10) || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  // Some browsers take the 31st of February for the 3rd of March.
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
}

function isRecordOf(value: unknown, isItem: (item: Record<string, unknown>) => boolean): boolean {
  if (!isObject(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length <= most &&
    entries.every(([key, item]) => key.length <= 200 && key !== '__proto__' && isObject(item) && isItem(item))
  );
}
