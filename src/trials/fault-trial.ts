import { spawn } from 'node:child_process';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { seededRandom } from '../fixtures/random.ts';
import { hashes } from './compare-folders.ts';
import { withContent } from './site-copy.ts';

/** How a build ended, and what it said on both streams. */
interface Ended {
  code: number | null;
  ms: number;
  said: string;
}

/** How a build is started in a copy, and when it is killed. */
interface Start {
  env?: NodeJS.ProcessEnv;
  killAfterMs?: number;
}

/**
 * Kill builds at moments by chance, fill the disk, lock a file, build twice at once, build without a history: after
 * each the site that was served must be whole, and what is said must help. What was not so, line by line.
 */
export async function tryFaults(
  project: string,
  kills: number,
  say: (line: string) => void,
): Promise<string[]> {
  const small = join(project, 'src/fixtures/sound-handbook');
  return withContent(project, { content: small, name: 'faults' }, async (folder) => {
    const wrong: string[] = [];
    const dist = join(folder, 'dist');
    const first = await build(folder);
    if (first.code !== 0) return [`the first build failed: ${first.said}`];
    say(`A whole build takes ${first.ms} ms.`);

    const whole = await digestOf(dist);
    const random = seededRandom(1);
    for (let kill = 1; kill <= kills; kill += 1) {
      // The editions differ in this one file, so what is served is whole if all else is as it was.
      await writeFile(join(folder, 'public/edition.txt'), String(kill));
      const killAfterMs = random.below(first.ms);
      await build(folder, { killAfterMs });
      const edition = await readFile(join(dist, 'edition.txt'), 'utf8').catch(() => 'first');
      say(`${kill}: killed after ${killAfterMs} ms, edition ${edition} is served.`);
      if ((await digestOf(dist)) !== whole) wrong.push(`kill ${kill}: the site is not whole`);
    }
    wrong.push(...(await otherFaults(folder, dist)));
    return wrong;
  });
}

async function otherFaults(folder: string, dist: string): Promise<string[]> {
  const wrong: string[] = [];
  await build(folder); // a sound one, after the kills
  const before = await digestOf(dist);
  const expect = async (
    what: string,
    ended: Ended,
    wanted: { code: number; says: RegExp },
  ): Promise<void> => {
    if (ended.code !== wanted.code || !wanted.says.test(ended.said))
      wrong.push(`${what}: ended with ${ended.code} and said ${JSON.stringify(ended.said.slice(0, 400))}`);
    if (wanted.code !== 0 && (await digestOf(dist)) !== before)
      wrong.push(`${what}: the site that was served has changed`);
  };
  const fullDisk = `--import=${join(import.meta.dirname, 'full-disk.mjs')}`;
  for (const after of ['1', '200000', '900000']) {
    await rm(join(folder, '.cache/drawings'), { recursive: true, force: true });
    const full = await build(folder, { env: { NODE_OPTIONS: fullDisk, FULL_AFTER: after } });
    await expect(`disk full after ${after} bytes`, full, { code: 1, says: /disk is full.*Make room/s });
  }

  const role = join(folder, 'content/roles/clerk.mdx');
  if (process.getuid?.() !== 0) {
    await chmod(role, 0);
    await expect('unreadable file', await build(folder), {
      code: 1,
      says: /content\/roles\/clerk\.mdx.*读不了/s,
    });
    await chmod(role, 0o644);
  }

  const two = await Promise.all([build(folder), build(folder)]);
  for (const ended of two) await expect('two builds at once', ended, { code: 0, says: /dist/ });
  if (!two.some(({ said }) => said.includes('Another build')))
    wrong.push('two builds at once: neither waited');

  const outside = { GIT_DIR: join(folder, 'nowhere') };
  await expect('no history', await build(folder, { env: outside }), { code: 0, says: /dist/ });
  return wrong;
}

function build(folder: string, { env = {}, killAfterMs }: Start = {}): Promise<Ended> {
  const started = Date.now();
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString('utf8')));
  if (killAfterMs !== undefined) void setTimeout(killAfterMs).then(() => child.kill('SIGKILL'));
  return new Promise((done) => {
    child.on('close', (code) => {
      done({ code, ms: Date.now() - started, said });
    });
  });
}

async function digestOf(folder: string): Promise<string> {
  const files = [...(await hashes(folder))].filter(([file]) => file !== 'edition.txt');
  return JSON.stringify(files.toSorted());
}
