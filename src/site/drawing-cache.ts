import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { processMemo } from './process-memo.ts';

const cacheDir = resolve('.cache/drawings');
/** Rooms whose code decides what a drawing looks like. */
const drawingRooms = ['src/layout', 'src/svg', 'src/text'];

/**
 * A drawing made before from equal input by the same code, else made now and kept for the next build.
 *
 * @param input All that the drawing depends on; anything JSON can say.
 */
export async function cachedDrawing(input: unknown, draw: () => string): Promise<string> {
  const key = createHash('sha256')
    .update(await code.value())
    .update(JSON.stringify(input))
    .digest('hex');
  const file = join(cacheDir, `${key.slice(0, 32)}.svg`);
  try {
    return await readFile(file, 'utf8');
  } catch {
    const svg = draw(); // not made before
    await keep(file, svg);
    return svg;
  }
}

/** Write beside, then rename: a build that is stopped leaves no half drawing behind. */
async function keep(file: string, svg: string): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  const unfinished = `${file}.${process.pid}.tmp`;
  await writeFile(unfinished, svg);
  await rename(unfinished, file);
}

const code = processMemo('drawing-code', async () => {
  const digest = createHash('sha256');
  for (const room of drawingRooms) {
    const names = await readdir(room, { recursive: true });
    for (const name of names.filter((one) => one.endsWith('.ts') && !one.includes('.test.')).sort())
      digest.update(await readFile(join(room, name)));
  }
  return digest.digest('hex');
});
