import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readNotes, type Note } from '../build/kept-files.ts';
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
  { content, name }: { content: string; name: string },
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

/** The same with nothing kept from builds before. */
export async function buildAnew(project: string, folder: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  await rm(join(folder, '.cache'), { recursive: true, force: true });
  await buildCopy(project, folder, env);
}

/** The same with what the build before has kept; how many files were taken over from it. */
export async function buildAgain(
  project: string,
  folder: string,
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  const before = await keptFiles(folder);
  await buildCopy(project, folder, env);
  const after = await keptFiles(folder);
  return [...after].filter(([path, { mtimeMs }]) => before.get(path)?.mtimeMs === mtimeMs).length;
}

async function keptFiles(folder: string): Promise<Map<string, Note>> {
  const [pages, others] = await Promise.all(
    ['.cache/pages', '.cache/endpoints'].map((kept) => readNotes(join(folder, kept))),
  );
  return new Map(Object.entries({ ...pages, ...others }));
}
