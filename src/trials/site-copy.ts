import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { copySite, linkPackages } from '../bench/build/site-folder.ts';
import { ownSiteParts } from '../bench/build/own-site.ts';

const run = promisify(execFile);

/** What a build needs of the project, apart from the packages. */
const parts = [...ownSiteParts, 'content', 'scripts', 'package-lock.json'];

/** A copy of the project that can be built by itself, and is gone after `use`. */
export async function withCopy<T>(
  project: string,
  name: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  try {
    await copySite(project, folder, parts);
    await linkPackages(project, folder);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same with another handbook in it. */
export async function withContent<T>(
  project: string,
  content: string,
  name: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  return withCopy(project, name, async (folder) => {
    await rm(join(folder, 'content'), { recursive: true });
    await cp(content, join(folder, 'content'), { recursive: true });
    return use(folder);
  });
}

/** Build a copy; the dates of its pages come from the project's own history. */
export async function buildCopy(project: string, folder: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const history = await run('git', ['rev-parse', '--absolute-git-dir'], { cwd: project });
  const git = { GIT_DIR: history.stdout.trim(), GIT_WORK_TREE: folder };
  try {
    await run(process.execPath, ['scripts/build.ts'], {
      cwd: folder,
      env: { ...process.env, ...git, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new Error(`buildCopy: the build failed: ${said.slice(0, 2000)}`);
  }
}
