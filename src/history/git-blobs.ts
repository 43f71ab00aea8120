import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const maxBuffer = 256 * 1024 * 1024;

/** A commit that changed a folder. */
export interface Commit {
  hash: string;
  /** Day by author date, as `2026-11-30`. */
  day: string;
}

/** A file as one commit has it: its path from the project's root, and the name of its content. */
export interface BlobEntry {
  path: string;
  blob: string;
}

/**
 * Commits that changed a folder, newest first; none without git, nor in a shallow clone, which knows only
 * how its history ends.
 */
export async function commitsOf(folder: string, cwd: string): Promise<Commit[]> {
  try {
    const { stdout: shallow } = await run('git', ['rev-parse', '--is-shallow-repository'], { cwd });
    if (shallow.trim() === 'true') return [];
    const log = ['log', '--first-parent', '--format=%H %as', '--', folder];
    const { stdout } = await run('git', log, { cwd, maxBuffer });
    return stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [hash = '', day = ''] = line.split(' ');
        return { hash, day };
      });
  } catch {
    return []; // no git here: an unpacked archive, say
  }
}

/** The files a folder held at a commit; the work tree is not touched. */
export async function filesAt(commit: string, folder: string, cwd: string): Promise<BlobEntry[]> {
  const { stdout } = await run('git', ['ls-tree', '-r', '-z', commit, '--', folder], { cwd, maxBuffer });
  return stdout.split('\0').flatMap((line) => {
    const [, blob, path] = /^\d+ blob (\w+)\t(.+)$/s.exec(line) ?? [];
    return blob === undefined || path === undefined ? [] : [{ blob, path }];
  });
}

/** Contents by name, all asked for in one go. */
export async function readBlobs(blobs: Iterable<string>, cwd: string): Promise<Map<string, string>> {
  const names = [...new Set(blobs)];
  if (names.length === 0) return new Map();
  const git = spawn('git', ['cat-file', '--batch'], { cwd, stdio: ['pipe', 'pipe', 'ignore'] });
  git.stdin.end(`${names.join('\n')}\n`);
  const chunks: Buffer[] = [];
  for await (const chunk of git.stdout) chunks.push(chunk as Buffer); // no encoding was set
  return parseBatch(Buffer.concat(chunks));
}

/** Read the answer of `git cat-file --batch`: `<name> <type> <size>`, the content, a line break, and so on. */
export function parseBatch(answer: Buffer): Map<string, string> {
  const contents = new Map<string, string>();
  let at = 0;
  while (at < answer.length) {
    const lineEnd = answer.indexOf('\n', at);
    const [name = '', type = '', size = ''] = answer.toString('utf8', at, lineEnd).split(' ');
    const length = type === 'missing' ? -1 : Number(size);
    const from = lineEnd + 1;
    if (length >= 0) contents.set(name, answer.toString('utf8', from, from + length));
    at = length >= 0 ? from + length + 1 : from;
  }
  return contents;
}
