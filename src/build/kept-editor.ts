import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { callInProcess } from '../site/call-apart.ts';
import { filesKey } from './build-key.ts';
import type { bundleEditor } from './bundle-editor.ts';

/** What the editor is bundled from: its code, what that takes from other rooms, and the packages. */
export const editorParts = [
  'src/edit',
  'src/build/bundle-editor.ts',
  'src/build/browsers.ts',
  'src/schema/id-pattern.ts',
  'package-lock.json',
];

const keptIn = resolve('.cache/editor');

/** The folder of the bundled editor: made from the same, it has the same name. */
export async function editorName(): Promise<string> {
  const isPart = (file: string): boolean =>
    editorParts.some((part) => file === part || file.startsWith(`${part}/`));
  return `editor.${createHash('sha256')
    .update(await filesKey('.', isPart))
    .digest('hex')
    .slice(0, 8)}`;
}

/**
 * The editor as it was bundled by a build before, else bundled now: it takes two seconds and half a gigabyte, and
 * changes with its package alone.
 *
 * @returns the folder it is in.
 */
export async function keepEditor(name: string): Promise<string> {
  const kept = join(keptIn, name);
  if (existsSync(kept)) return kept;
  const unfinished = `${kept}.${process.pid}.tmp`;
  await callInProcess<typeof bundleEditor>('src/build/bundle-editor.ts', 'bundleEditor', [unfinished]);
  await rename(unfinished, kept);
  for (const other of await readdir(keptIn))
    if (other !== name) await rm(join(keptIn, other), { recursive: true, force: true });
  return kept;
}
