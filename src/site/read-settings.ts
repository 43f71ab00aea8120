import { basename, join } from 'node:path';
import { defaultSettings } from '../graph/default-settings.ts';
import { singleFiles } from '../schema/kinds.ts';
import type { Settings } from '../schema/settings.ts';
import { readThing } from '../source/read-thing.ts';
import { contentDir } from './load-handbook.ts';

/**
 * The settings alone, for what must be known before the site is set up: address, title.
 *
 * While `handbook.yaml` is in error, settings that let the development server start; a build then ends with
 * the list of problems (`integration.ts`).
 */
export async function readSettings(): Promise<Settings> {
  const name = 'handbook.yaml';
  const file = { id: name, path: join(contentDir, name), file: `${basename(contentDir)}/${name}` };
  const { thing } = await readThing(file, singleFiles[name].schema);
  return thing?.data ?? defaultSettings().data;
}
