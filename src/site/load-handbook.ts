import { resolve } from 'node:path';
import { runChecks } from '../checks/index.ts';
import { reviewsAhead } from '../checks/reviews-ahead.ts';
import { buildHandbook } from '../graph/build-handbook.ts';
import { dayIn } from '../graph/days.ts';
import type { Handbook } from '../graph/handbook.ts';
import { words } from '../i18n/words.ts';
import { formatProblems } from '../problem/format-problems.ts';
import { sortProblems, type Problem, type Result } from '../problem/problem.ts';
import { readSources } from '../source/read-sources.ts';
import type { ReadMemo } from '../source/read-thing.ts';
import type { Sources } from '../source/sources.ts';
import { gitDates } from './git-dates.ts';
import { processMemo } from './process-memo.ts';

/** Where the authors' room is, from the project's root, in which every command runs. */
export const contentDir = resolve('content');

/**
 * Read, connect and check `content/`: the handbook and everything an author has to mend.
 *
 * @param today The day on which reviews are due or not, unless the settings name one.
 * @param memo Keep one for reading the folder again: what did not change is not parsed again.
 */
export async function checkContent(
  folder: string,
  today?: string,
  memo?: ReadMemo,
): Promise<Result<Handbook>> {
  return checkSources(await readSources(folder, memo), today);
}

/** What `checkContent` makes of files already read. */
export function checkSources(sources: Result<Sources>, today?: string): Result<Handbook> {
  const built = buildHandbook(sources.value);
  const handbook = withToday(built.value, today);
  const problems = [...sources.problems, ...built.problems, ...runChecks(handbook)];
  return { value: handbook, problems: sortProblems(problems) };
}

/** As of the newest commit: the same commit gives the same problems, whenever it is checked. */
export async function checkContentAsCommitted(folder: string, memo?: ReadMemo): Promise<Result<Handbook>> {
  return checkContent(folder, (await gitDates()).newest, memo);
}

/** As of the newest commit, with what only the clock can tell; for the command line, never for a build. */
export async function checkContentByClock(folder: string, now: Date): Promise<Result<Handbook>> {
  const { value: handbook, problems } = await checkContentAsCommitted(folder);
  const day = dayIn(handbook.settings.data.timeZone, now);
  return { value: handbook, problems: sortProblems([...problems, ...reviewsAhead(handbook, day)]) };
}

function withToday(handbook: Handbook, today: string | undefined): Handbook {
  const { settings } = handbook;
  const { review } = settings.data;
  if (today === undefined || review.today !== undefined) return handbook;
  const data = { ...settings.data, review: { ...review, today } };
  return { ...handbook, settings: { ...settings, data } };
}

/** Content that cannot be built from; the message lists every problem as the command line does. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  /** What Astro's overlay shows below the message: the first file to mend. */
  readonly loc: { file: string; line: number; column: number } | undefined;

  constructor(problems: readonly Problem[]) {
    super(words('content.refused', { count: problems.length, problems: formatProblems(problems, 'text') }));
    this.name = 'ContentError';
    this.problems = problems;
    const [first] = problems;
    this.loc = first && { file: resolve(first.file), line: first.line, column: first.column };
  }
}

const lastRead = processMemo('last-read', (): ReadMemo => new Map());
const checked = processMemo('content', () => checkContentAsCommitted(contentDir, lastRead.value()));

/** The content as it stands, checked once per process. */
export function checkedContent(): Promise<Result<Handbook>> {
  return checked.value();
}

/**
 * The handbook that pages are made from: read once per process, again after `forgetHandbook()`.
 *
 * @throws {ContentError} while any file is in error: no page is made from a part of the handbook.
 */
export async function loadHandbook(): Promise<Handbook> {
  const { value, problems } = await checkedContent();
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentError(errors);
  return value;
}

/** Read `content/` anew at the next `loadHandbook()`, because a file has changed. */
export function forgetHandbook(): void {
  checked.forget();
}
