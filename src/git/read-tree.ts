import { gitText, gitTextIf, runGit } from './run-git.ts';

/** A file of a tree of git: its path there, and the hash of its bytes. */
export interface TreeFile {
  path: string;
  blob: string;
  /** Anything else, such as a link, is not read: it could lead out of the folder. */
  isPlain: boolean;
}

/** A content file of more is refused by its size alone; so much need not be copied. */
const mostBytes = 1024 * 1024 + 1;

/** Every file of a tree, whatever its name. */
export async function listTree(cwd: string, tree: string): Promise<TreeFile[]> {
  const listed = (await runGit(['ls-tree', '-r', '-z', '--full-tree', tree], { cwd })).toString('utf8');
  return listed
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [about = '', path = ''] = entry.split(/\t(.*)/s);
      const [mode = '', type, blob = ''] = about.split(' ');
      return { path, blob, isPlain: type === 'blob' && mode.startsWith('100') };
    });
}

/** The tree of `content/` in a commit, seen from the project's folder wherever that is in the repository. */
export async function contentTree(cwd: string, commit: string): Promise<string | undefined> {
  const found = await gitTextIf(['rev-parse', '--verify', '--quiet', `${commit}:./content`], { cwd });
  if (found === undefined) return undefined;
  return (await gitText(['cat-file', '-t', found], { cwd })) === 'tree' ? found : undefined;
}

/** The bytes of blobs by their hashes, in one call of git; a partial clone may lack some. */
export async function readBlobs(cwd: string, blobs: Iterable<string>): Promise<Map<string, Buffer>> {
  const wanted = [...new Set(blobs)];
  if (wanted.length === 0) return new Map();
  const input = wanted.map((blob) => `${blob}\n`).join('');
  return parseBatch(await runGit(['cat-file', '--batch'], { cwd, input }));
}

/** Read the answer of `git cat-file --batch`: `<name> <type> <size>`, the content, a line break, and so on. */
export function parseBatch(answer: Buffer): Map<string, Buffer> {
  const contents = new Map<string, Buffer>();
  let at = 0;
  while (at < answer.length) {
    const lineEnd = answer.indexOf('\n', at);
    const [name = '', type = '', size = ''] = answer.toString('utf8', at, lineEnd).split(' ');
    at = lineEnd + 1;
    if (type === 'missing') continue;
    const end = at + Number(size);
    if (type === 'blob') contents.set(name, answer.subarray(at, Math.min(end, at + mostBytes)));
    at = end + 1;
  }
  return contents;
}
