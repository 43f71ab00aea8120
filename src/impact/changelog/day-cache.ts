import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeKey } from '../../cache/code-key.ts';
import { keepFile } from '../../cache/keep-file.ts';
import type { DayOfLog } from './days-of-log.ts';
import type { ToldChange } from './told-day.ts';

/** A day as it was told before, with what was asked of the handbook as it is now: that may have changed since. */
export interface CachedDay {
  changes: ToldChange[];
  /** Files of the day that today's schema refuses. */
  unread: number;
  /** What things were called that the day's files do not hold. */
  asked: [kind: string, id: string, title: string | null][];
  /** In which department roles were that the day's files do not hold. */
  askedDepartments: [role: string, department: string | null][];
  /** What the things of the day's files are called, for older days. */
  titles: [kind: string, id: string, title: string][];
}

/** Code that decides what is said of a day: whole rooms, and what these take from others. */
export const tellingCode = [
  'src/git',
  'src/impact',
  'src/schema',
  'src/problem',
  'src/source',
  'src/markdown',
  'src/graph',
  'src/i18n',
  'src/text',
  'src/export/rule-text.ts',
  'src/site/choice-label.ts',
] as const;

/** A place to keep told days between builds; the key holds the files' hashes and the code that tells. */
export interface DayCache {
  read: (day: DayOfLog) => Promise<CachedDay | undefined>;
  write: (day: DayOfLog, told: CachedDay) => Promise<void>;
}

/** Days in `.cache/changes/` below a folder; one that cannot be read was never told. */
export async function openDayCache(cacheDir: string, codeDir: string): Promise<DayCache> {
  const code = await codeKey(codeDir, tellingCode);
  const fileOf = ({ files }: DayOfLog): string => {
    const key = createHash('sha256').update(code).update(JSON.stringify(files)).digest('hex');
    return join(cacheDir, `${key.slice(0, 32)}.json`);
  };
  return {
    async read(day) {
      try {
        return JSON.parse(await readFile(fileOf(day), 'utf8')) as CachedDay; // as `write` wrote it
      } catch {
        return undefined; // not told before, or cut short
      }
    },
    write: (day, told) => keepFile(fileOf(day), JSON.stringify(told)),
  };
}
