import { readContentLog } from '../../git/content-log.ts';
import { readBlobs } from '../../git/read-tree.ts';
import type { Handbook } from '../../graph/handbook.ts';
import type { Target } from '../../schema/reference.ts';
import type { ReadMemo } from '../../source/read-thing.ts';
import type { Names } from '../compare/scene.ts';
import { readBlobFiles } from '../git/read-state.ts';
import type { CachedDay, DayCache } from './day-cache.ts';
import { daysOfLog, type DayOfLog } from './days-of-log.ts';
import { tellDay, titlesIn, type ToldChange } from './told-day.ts';

/** What changed on one day. */
export interface ChangelogDay {
  day: string;
  /** Time of the day's last commit. */
  time: string;
  /** The day on which the handbook came to be. */
  isBeginning: boolean;
  changes: readonly ToldChange[];
  /** Files of that day whose wording of then today's check refuses; they are not compared. */
  unread: number;
}

/** What changed in the last twelve months, newest day first; or why that is not known. */
export interface Changelog {
  days: readonly ChangelogDay[];
  missing: 'no-history' | 'shallow' | undefined;
  /** The first commit of the content: what tells this handbook from every other. */
  origin: string;
}

/**
 * Tell of every day that changed the content, from the newest back.
 *
 * Only the files of a day are read. What else its sentences name is known from later days: everything there
 * was is still there, or went on a later day, and was told of then.
 *
 * @param handbook As it is now: what things are called, and which department a role is in.
 */
export async function readChangelog(cwd: string, handbook: Handbook, cache?: DayCache): Promise<Changelog> {
  const log = await readContentLog(cwd);
  if ('missing' in log) return { days: [], missing: log.missing, origin: '' };
  const days = daysOfLog(log.commits);
  const cached = await Promise.all(days.map((day) => cache?.read(day)));
  const wanted = days.filter((_, index) => !cached[index]).flatMap(blobsOf);
  const blobs = await readBlobs(cwd, wanted);

  const titles = new Map([...titlesIn(handbook)].map(([kind, id, title]) => [`${kind}/${id}`, title]));
  const memo: ReadMemo = new Map();
  const told: ChangelogDay[] = [];
  for (const [index, day] of days.entries()) {
    let known = cached[index];
    if (!known || !isAsToldThen(known, titles, handbook)) {
      const missing = blobsOf(day).filter((blob) => !blobs.has(blob));
      for (const [blob, bytes] of await readBlobs(cwd, missing)) blobs.set(blob, bytes);
      known = await tell(day, { blobs, titles, handbook, memo });
      await cache?.write(day, known);
    }
    for (const [kind, id, title] of known.titles)
      if (!titles.has(`${kind}/${id}`)) titles.set(`${kind}/${id}`, title);
    const { changes, unread } = known;
    if (changes.length + unread > 0)
      told.push({ day: day.day, time: day.time, isBeginning: day.isBeginning, changes, unread });
  }
  const origin = log.commits.at(-1)?.hash ?? '';
  return { days: told, missing: told.length > 0 ? undefined : 'no-history', origin };
}

/** Whether what was asked for when a day was told would be answered in the same way today. */
function isAsToldThen(
  { asked, askedDepartments }: CachedDay,
  titles: ReadonlyMap<string, string>,
  handbook: Handbook,
): boolean {
  return (
    asked.every(([kind, id, title]) => (titles.get(`${kind}/${id}`) ?? null) === title) &&
    askedDepartments.every(([role, department]) => (departmentOf(handbook, role) ?? null) === department)
  );
}

function departmentOf(handbook: Handbook, role: string): string | undefined {
  return handbook.roles.get(role)?.data.department;
}

/** What a day is told from: the files it names, what is known of everything else, what was read before. */
interface Known {
  blobs: ReadonlyMap<string, Buffer>;
  titles: ReadonlyMap<string, string>;
  handbook: Handbook;
  memo: ReadMemo;
}

async function tell(day: DayOfLog, { blobs, titles, handbook, memo }: Known): Promise<CachedDay> {
  const [before, after] = await Promise.all(
    (['before', 'after'] as const).map((side) =>
      readBlobFiles(
        day.files.flatMap(({ path, [side]: blob }) =>
          blob === undefined ? [] : [{ path, bytes: blobs.get(blob) }],
        ),
        memo,
      ),
    ),
  );
  if (!before || !after) throw new Error('tell: a day has two sides');
  const asked: CachedDay['asked'] = [];
  const names: Names = (kind: Target, id: string) => {
    const title = titles.get(`${kind}/${id}`);
    asked.push([kind, id, title ?? null]);
    return title;
  };
  const askedDepartments: CachedDay['askedDepartments'] = [];
  const departmentNow = (role: string): string | undefined => {
    const department = departmentOf(handbook, role);
    askedDepartments.push([role, department ?? null]);
    return department;
  };
  const changes = tellDay(before.value, after.value, { names, departmentOf: departmentNow });
  return {
    changes,
    unread: after.unread,
    asked,
    askedDepartments,
    titles: [...titlesIn(before.value), ...titlesIn(after.value)],
  };
}

function blobsOf({ files }: DayOfLog): string[] {
  return files.flatMap(({ before, after }) => [before, after].filter((blob) => blob !== undefined));
}
