import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PlannedFile } from './plan-files.ts';

/**
 * Write what was planned, all of it or nothing.
 *
 * @throws when a file that should be new is there already, or one cannot be written; then all is as it was.
 */
export async function writeFiles(planned: readonly PlannedFile[], contentDir: string): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { file, text, isNew } of planned) {
      const path = join(contentDir, file);
      if (isNew) {
        await mkdir(dirname(path), { recursive: true });
        await (await open(path, 'wx')).close();
        undo.push(() => rm(path));
      } else {
        const before = await readFile(path);
        undo.push(() => writeFile(path, before));
      }
      await writeFile(path, text);
    }
  } catch (error) {
    for (const step of undo.toReversed()) await step().catch(() => undefined); // what cannot be written was not
    throw error;
  }
}
