import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How an author's edits fare on a development server. */
export interface DevCost {
  /** From the start of the server to its first page. */
  firstPageSeconds: number;
  /** From saving a file to the page that shows it, edit by edit. */
  editSeconds: number[];
  /** Memory of the server's process after each edit. */
  megabytes: number[];
}

/** A page of the site and the file it is made from. */
export interface EditedPage {
  path: string;
  file: string;
  /** A piece of the file that is shown on the page, and is written otherwise with each edit. */
  text: string;
}

const patienceMs = 120_000;
const pollMs = 10;
/** An author looks at the page before going on; meanwhile Astro stores what changed. */
const pauseMs = 1500;

/**
 * Edit one page over and over while its site's development server runs, and measure each edit.
 *
 * Needs `/proc` for the memory.
 *
 * @throws when a page does not come, or an edit does not show, within two minutes.
 */
export async function measureDev(
  site: string,
  { path, file, text }: EditedPage,
  { edits, nodeOptions = '' }: { edits: number; nodeOptions?: string },
): Promise<DevCost> {
  const port = await freePort();
  const started = performance.now();
  const server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)],
    {
      cwd: site,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: nodeOptions },
      stdio: 'ignore',
    },
  );
  const written = join(site, file);
  const original = await readFile(written, 'utf8');
  const url = `http://localhost:${port}${path}`;
  try {
    await seen(url, text, server);
    const cost: DevCost = { firstPageSeconds: since(started), editSeconds: [], megabytes: [] };
    for (let edit = 1; edit <= edits; edit += 1) {
      await sleep(pauseMs);
      const now = `${text} ${edit}。`;
      const saved = performance.now();
      await writeFile(written, original.replaceAll(text, now));
      await seen(url, now, server);
      cost.editSeconds.push(since(saved));
      cost.megabytes.push(await residentMegabytes(server.pid));
    }
    return cost;
  } finally {
    server.kill();
    await writeFile(written, original);
  }
}

function since(start: number): number {
  return (performance.now() - start) / 1000;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo; // it listens on a port
  probe.close();
  return port;
}

/** Ask for a page until it shows the text. */
async function seen(url: string, text: string, server: ChildProcess): Promise<void> {
  const end = performance.now() + patienceMs;
  while (performance.now() < end) {
    if (server.exitCode !== null) throw new Error(`measureDev: the server of ${url} ended`);
    const page = await fetch(url).then(
      (response) => response.text(),
      () => '', // not there yet
    );
    if (page.includes(text)) return;
    await sleep(pollMs);
  }
  throw new Error(`measureDev: ${url} does not show “${text}”`);
}

async function residentMegabytes(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid ?? 'self'}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? NaN) / 1024;
}
