import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PlannedFile } from './plan-files.ts';

/** Write what was planned, new files first: one that is there already is not overwritten, and then nothing is. */
export async function writeFiles(planned: readonly PlannedFile[], contentDir: string): Promise<void> {
  for (const { file, text } of planned.filter(({ isNew }) => isNew)) {
    const path = join(contentDir, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  }
  for (const { file, text } of planned.filter(({ isNew }) => !isNew))
    await writeFile(join(contentDir, file), text);
}
