import { spawn } from 'node:child_process';

/** A command of git that ended with an error: what it was, and what git said. */
export class GitError extends Error {
  readonly stderr: string;
  /** Whether there is no git on this machine. */
  readonly missing: boolean;

  constructor(args: readonly string[], stderr: string, missing = false) {
    super(`git ${args.join(' ')}: ${stderr.trim()}`);
    this.name = 'GitError';
    this.stderr = stderr;
    this.missing = missing;
  }
}

/** Where git runs, and what it reads from its standard input. */
export interface GitOptions {
  cwd: string;
  input?: string;
}

/** What a person's own settings could change in what git prints, as it is without them. */
const settings = {
  'color.ui': 'false',
  'core.quotePath': 'off',
  'log.diffMerges': 'separate',
  'log.follow': 'false',
  'log.showRoot': 'true',
  'log.showSignature': 'false',
};
const fixedOptions = [
  ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  '--no-pager',
  '--no-optional-locks',
];

/**
 * What a command of git prints, the same whoever runs it.
 *
 * Arguments go to git as they are, never through a shell: a name may hold spaces, quotes or `$(…)`. Neither
 * a hook nor a pager nor a question for a password can come in between.
 *
 * @throws {GitError}
 */
export function runGit(args: readonly string[], { cwd, input }: GitOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
    const child = spawn('git', [...fixedOptions, ...args], { cwd, env });
    const output: Buffer[] = [];
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', (error) => {
      reject(new GitError(args, error.message, 'code' in error && error.code === 'ENOENT'));
    });
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output));
      else reject(new GitError(args, stderr));
    });
    child.stdin.on('error', () => undefined); // git ended before it read all: `close` says why
    child.stdin.end(input ?? '');
  });
}

/** The same as text without the last line end. */
export async function gitText(args: readonly string[], options: GitOptions): Promise<string> {
  return (await runGit(args, options)).toString('utf8').replace(/\n$/, '');
}

/** The same, or nothing when git refuses. */
export async function gitTextIf(args: readonly string[], options: GitOptions): Promise<string | undefined> {
  try {
    return await gitText(args, options);
  } catch (error) {
    if (error instanceof GitError && !error.missing) return undefined;
    throw error;
  }
}

/** Whether the clone lacks the older commits: then its history says only how it ends. */
export async function isShallow(cwd: string): Promise<boolean> {
  return (await gitText(['rev-parse', '--is-shallow-repository'], { cwd })) === 'true';
}
