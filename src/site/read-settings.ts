import { basename, join } from 'node:path';
import { singleFiles } from '../schema/kinds.ts';
import type { Settings } from '../schema/settings.ts';
import { readYamlThing } from '../source/read-thing.ts';
import { ContentError, contentDir } from './load-handbook.ts';

/**
 * The settings alone, for what must be known before the site is set up: address, title, forge.
 *
 * @throws {ContentError} when `handbook.yaml` is missing or wrong.
 */
export async function readSettings(folder: string = contentDir): Promise<Settings> {
  const name = 'handbook.yaml';
  const file = { id: name, path: join(folder, name), file: `${basename(folder)}/${name}` };
  const { thing, problems } = await readYamlThing(file, singleFiles[name].schema);
  if (!thing) throw new ContentError(problems);
  return thing.data;
}
