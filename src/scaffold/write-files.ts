import { access, constants, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCode } from '../problem/system-code.ts';
import type { PlannedFile } from './plan-files.ts';

/**
 * Write what was planned, all or nothing: where one file cannot be written, the others are as they were.
 *
 * @throws with what to do, in Chinese, when nothing was written.
 */
export async function writeFiles(planned: readonly PlannedFile[], contentDir: string): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  let current = '';
  try {
    for (const { file, isNew } of planned) {
      current = file;
      if (!isNew) await expectWritable(join(contentDir, file));
    }
    for (const one of planned) {
      current = one.file;
      await writeOne(one, join(contentDir, one.file), undo);
    }
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw new Error(explain(error, `${contentDir}/${current}`), { cause: error });
  }
}

/** Before anything is written, so that as a rule nothing has to be undone. */
async function expectWritable(path: string): Promise<void> {
  await access(path, constants.W_OK);
  if (!(await stat(path)).isFile()) throw Object.assign(new Error(path), { code: 'EISDIR' });
}

/** Write one file, and note how to take it back; a new one never replaces what is there. */
async function writeOne(
  { text, isNew }: PlannedFile,
  path: string,
  undo: (() => Promise<void>)[],
): Promise<void> {
  if (isNew) {
    const made = await mkdir(dirname(path), { recursive: true });
    if (made !== undefined) undo.push(() => rm(made, { recursive: true }));
    await writeFile(path, '', { flag: 'wx' });
    undo.push(() => rm(path));
  } else {
    const before = await readFile(path);
    undo.push(() => writeFile(path, before));
  }
  await writeFile(path, text);
}

function explain(error: unknown, file: string): string {
  const reason = systemCode(error) ?? String(error);
  // A file in the place of a folder is told by the same code.
  const isThere = reason === 'EEXIST' && Reflect.get(Object(error), 'syscall') === 'open';
  if (isThere) return `${file} 已经有了，没有动它，别的文件也没有写。换一个编号：--id。`;
  return `${file} 写不了（${reason}），什么都没有写。检查文件权限和磁盘，再来一次。`;
}
