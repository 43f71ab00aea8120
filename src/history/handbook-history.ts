import { readFile } from 'node:fs/promises';
import { codeKey } from '../cache/code-key.ts';
import { keepFile } from '../cache/keep-file.ts';
import { readContentLog } from '../git/content-log.ts';
import { contentTree, listTree, readBlobs, type TreeFile } from '../git/read-tree.ts';
import { choosePoints, type Commit, type Spacing } from './choose-points.ts';
import { countFile, type FileCounts } from './count-file.ts';

/** What a trend follows, in the order of the page. */
export const trendNames = ['roles', 'duties', 'suggestions', 'overdue'] as const;
export type TrendName = (typeof trendNames)[number];

/** The handbook's counts on one day of its history. */
export type HistoryPoint = { commit: string; day: string } & Record<TrendName, number>;

/** Counts over time, oldest first; no points without git history. */
export interface HandbookHistory {
  spacing: Spacing;
  points: HistoryPoint[];
}

/** Rooms whose code decides what a file counts for. */
export const countingCode = [
  'src/history',
  'src/graph',
  'src/source',
  'src/schema',
  'src/problem',
  'src/markdown',
  'src/i18n',
];

interface Kept {
  /** Of the code that counted. */
  code: string;
  points: Record<string, HistoryPoint>;
}

/**
 * How the handbook has grown, read from git without touching the work tree.
 *
 * A commit never changes, so each is counted once by the same code and kept; only new ones cost time.
 *
 * @param root The repository's folder.
 * @param kept File in which the counts are kept, and the folder of the project whose code counts.
 */
export async function readHistory(
  root: string,
  kept: { file: string; codeDir: string },
): Promise<HandbookHistory> {
  const log = await readContentLog(root);
  const { spacing, commits } = choosePoints('missing' in log ? [] : log.commits);
  const code = await codeKey(kept.codeDir, countingCode);
  const known = await readKept(kept.file, code);
  const fresh = commits.filter(({ hash }) => known[hash] === undefined);
  const counted = await countCommits(fresh, root);
  const all = { ...known, ...counted };
  const points = commits.flatMap(({ hash }) => all[hash] ?? []);
  if (fresh.length > 0)
    await keepFile(
      kept.file,
      JSON.stringify({
        code,
        points: Object.fromEntries(points.map((point) => [point.commit, point])),
      } satisfies Kept),
    );
  return { spacing, points };
}

async function countCommits(commits: readonly Commit[], root: string): Promise<Record<string, HistoryPoint>> {
  const trees = await Promise.all(
    commits.map(async (commit) => ({ commit, files: await contentFiles(root, commit.hash) })),
  );
  const counts = new Map<string, FileCounts>();
  const contents = await readBlobs(
    root,
    trees.flatMap(({ files }) => files.map(({ blob }) => blob)),
  );
  const countOf = (path: string, blob: string): FileCounts => {
    const key = `${blob} ${path}`; // the same text may lie in two places
    const known = counts.get(key) ?? countFile(path, contents.get(blob)?.toString('utf8') ?? '');
    counts.set(key, known);
    return known;
  };
  const isThere = ({ blob }: TreeFile): boolean => contents.has(blob); // a partial clone may not hold it
  const whole = trees.filter(({ files }) => files.every(isThere));
  return Object.fromEntries(
    whole.map(({ commit: { hash, day }, files }) => {
      const ofFiles = files.map(({ path, blob }) => countOf(path, blob));
      const sum = (name: 'roles' | 'duties' | 'suggestions'): number =>
        ofFiles.reduce((total, file) => total + file[name], 0);
      const overdue = ofFiles.filter(({ due }) => due !== undefined && due < day).length;
      const point = { roles: sum('roles'), duties: sum('duties'), suggestions: sum('suggestions'), overdue };
      return [hash, { commit: hash, day, ...point }];
    }),
  );
}

async function contentFiles(root: string, commit: string): Promise<TreeFile[]> {
  const tree = await contentTree(root, commit);
  return tree === undefined ? [] : (await listTree(root, tree)).filter(({ isPlain }) => isPlain);
}

async function readKept(file: string, code: string): Promise<Record<string, HistoryPoint>> {
  try {
    const kept = JSON.parse(await readFile(file, 'utf8')) as Kept; // written above, by this code or other
    return kept.code === code ? kept.points : {};
  } catch {
    return {}; // nothing kept yet, or a write that was cut short
  }
}
