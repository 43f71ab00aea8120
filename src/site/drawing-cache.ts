import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { codeKey } from '../cache/code-key.ts';
import { keepFile } from '../cache/keep-file.ts';
import { dayLength } from '../graph/days.ts';
import { processMemo } from './process-memo.ts';

const cacheDir = resolve('.cache/drawings');
/** Rooms whose code and words decide what a drawing looks like. */
const drawingRooms = ['src/layout', 'src/svg', 'src/text', 'src/i18n'];

/**
 * A drawing made before from equal input by the same code, else made now and kept for the next build.
 *
 * @param input All that the drawing depends on; anything JSON can say.
 */
export async function cachedDrawing(input: unknown, draw: () => string | Promise<string>): Promise<string> {
  const bytes = await cachedFile(input, '.svg', async () => Buffer.from(await draw()));
  return bytes.toString('utf8');
}

/** The same for a picture of pixels. */
export function cachedPicture(input: unknown, draw: () => Promise<Buffer>): Promise<Buffer> {
  return cachedFile(input, '.png', draw);
}

/** The same for coordinates that others draw by. */
export async function cachedLayout<T>(input: unknown, layout: () => Promise<T>): Promise<T> {
  const bytes = await cachedFile(input, '.json', async () => Buffer.from(JSON.stringify(await layout())));
  return JSON.parse(bytes.toString('utf8')) as T; // what `layout` gave
}

/** What is being made: pages are written side by side, and two may want the same drawing. */
const making = new Map<string, Promise<Buffer>>();

async function cachedFile(input: unknown, extension: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const key = createHash('sha256')
    .update(await code.value())
    .update(JSON.stringify(input))
    .digest('hex');
  const file = join(cacheDir, key.slice(0, 32) + extension);
  const made = making.get(file) ?? readOrMake(file, make);
  making.set(file, made);
  return made.finally(() => making.delete(file));
}

async function readOrMake(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    const bytes = await make(); // not made before
    await keepFile(file, bytes);
    return bytes;
  }
}

/** A drawing older than this is removed; one still in use is made once more then. */
const keptDays = 60;

/** Remove what was made long ago, most of it from content that has changed since; others may be drawing meanwhile. */
export async function clearOldDrawings(now = Date.now()): Promise<void> {
  const names = await readdir(cacheDir).catch(() => []); // nothing was drawn yet
  for (const name of names) {
    const file = join(cacheDir, name);
    const found = await stat(file).catch(() => undefined); // the name it was written under is gone
    if (found && now - found.mtimeMs > keptDays * dayLength) await rm(file, { force: true });
  }
}

const code = processMemo('drawing-code', () => codeKey('.', drawingRooms));
