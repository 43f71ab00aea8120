import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { watchMemory } from './watch-memory.ts';

/** What one build cost. */
export interface BuildCost {
  wallSeconds: number;
  /** User and system time of all processes that were waited for. */
  cpuSeconds: number;
  /** Of all processes at one time, Pagefind's too. */
  peakMegabytes: number;
  distMegabytes: number;
  /** Wall time of each phase of an Astro build, in order; nothing of other builds. */
  phases: PhaseCost[];
}

/** The wall time of one phase of a build. */
export interface PhaseCost {
  name: string;
  seconds: number;
}

/** A line of Astro's log that ends one phase and begins another. */
const phaseStarts: readonly { name: string; line: RegExp }[] = [
  { name: 'content', line: /\[content\] Syncing content/ },
  { name: 'bundling', line: /Building static entrypoints/ },
  { name: 'rendering', line: /generating static routes/ },
  { name: 'search', line: /Building search index|✓ Completed in/ },
];

/** How a site is built: a command that is run in its folder, and where it leaves the pages. */
export interface BuildCommand {
  command: readonly [string, ...string[]];
  output: string;
  /** Options for Node beyond those it starts with. */
  nodeOptions?: string;
}

/** Astro's own build, of the packages in the site's folder. */
export const astroBuild: BuildCommand = {
  command: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
  output: 'dist',
};

/**
 * Build the site in a folder from cold and measure it.
 *
 * Needs GNU time (Debian: `apt install time`).
 *
 * What a build before left is put aside, not removed: ext4 passes over what was removed in the last minutes file by file
 * when it looks for room, and a build right after the removal of 25,000 files takes a fifth longer.
 */
export async function measureBuild(site: string, build: BuildCommand): Promise<BuildCost> {
  const output = join(site, build.output);
  if (existsSync(output)) await rename(output, await mkdtemp(`${site}-before-`));
  const timings = join(site, 'timings.txt');
  const { phases, peakBytes } = await run(site, build, timings);
  const [wallSeconds = NaN, user = NaN, system = NaN] = numbersIn(await readFile(timings, 'utf8'));
  return {
    wallSeconds,
    cpuSeconds: user + system,
    peakMegabytes: peakBytes / 2 ** 20,
    distMegabytes: (await folderBytes(output)) / 1e6,
    phases,
  };
}

async function run(
  site: string,
  { command, nodeOptions }: BuildCommand,
  timings: string,
): Promise<{ phases: PhaseCost[]; peakBytes: number }> {
  const clock = phaseClock();
  const child = spawn('/usr/bin/time', ['-f', '%e %U %S', '-o', timings, ...command], {
    cwd: site,
    // What this process was started with is for none of them.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: nodeOptions ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stopWatching = watchMemory(child.pid ?? 0);
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      log += text;
      clock.read(text);
    });
  }
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('error', reject);
  child.on('close', resolve);
  const code = await promise.finally(stopWatching);
  const phases = clock.stop();
  const peakBytes = await stopWatching();
  if (code !== 0) throw new Error(`measureBuild: the build in ${site} failed\n${log.slice(-4000)}`);
  return { phases, peakBytes };
}

/** Watches a log as it is written and notes when each phase begins. */
function phaseClock(): { read(text: string): void; stop(): PhaseCost[] } {
  const starts = [{ name: 'start-up', at: performance.now() }];
  return {
    read(text) {
      for (const line of stripVTControlCharacters(text).split('\n')) {
        const next = phaseStarts[starts.length - 1];
        if (next?.line.test(line)) starts.push({ name: next.name, at: performance.now() });
      }
    },
    stop() {
      const end = performance.now();
      if (starts.length === 1) return [];
      return starts.map(({ name, at }, index) => ({
        name,
        seconds: ((starts[index + 1]?.at ?? end) - at) / 1000,
      }));
    },
  };
}

function numbersIn(text: string): number[] {
  return text.trim().split(/\s+/).map(Number);
}

async function folderBytes(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(files.map((file) => fileBytes(join(folder, file))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function fileBytes(path: string): Promise<number> {
  const found = await stat(path);
  return found.isFile() ? found.size : 0;
}
