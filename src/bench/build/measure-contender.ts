import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contender } from './contenders.ts';
import type { NamedCost } from './cost-table.ts';
import { measureBuild } from './measure-build.ts';
import type { SampleRole } from './sample-roles.ts';

/** What is built, and where. */
interface Trial {
  folder: string;
  roles: readonly SampleRole[];
}

/**
 * Build a generated handbook with nothing kept and, where an edit can be made, once more after one.
 *
 * Leaves the folder where it is: see `measureBuild`.
 */
export async function measureContender(
  { name, build, prepare, sourceOf }: Contender,
  { folder, roles }: Trial,
): Promise<NamedCost[]> {
  const costs: NamedCost[] = [];
  const take = async (what: string): Promise<void> => {
    const cost = await measureBuild(folder, build);
    console.error(`${what}, ${roles.length} pages: ${cost.wallSeconds.toFixed(1)} s`);
    costs.push({ name: what, cost });
  };
  await prepare(folder, roles);
  await take(name);
  const [role] = roles;
  if (role && sourceOf) {
    await appendFile(join(folder, sourceOf(role).file), '\n改过一句。\n');
    await take(`${name}, after an edit`);
  }
  return costs;
}
