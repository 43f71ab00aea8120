import { readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { offlineList } from '../offline/offline-list.ts';

/**
 * Write the list of what a reader can fetch to have the handbook without a network.
 *
 * It is made from the site as it was built: that alone knows every page.
 *
 * @param dist Where the site was built to.
 * @param base Where it lies on its host, with a slash at both ends.
 */
export async function writeOfflineList(dist: string, base: string): Promise<void> {
  const files = await readdir(dist, { recursive: true });
  const list = offlineList(
    files.map((file) => file.split(sep).join('/')),
    base,
  );
  await writeFile(join(dist, 'offline', 'pages.json'), JSON.stringify(list));
}
