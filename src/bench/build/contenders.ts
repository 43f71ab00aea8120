import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hugoBuild, hugoSiteFiles } from './hugo-site.ts';
import { astroBuild, type BuildCommand } from './measure-build.ts';
import { ownSiteContent, ownSiteParts } from './own-site.ts';
import type { SampleRole } from './sample-roles.ts';
import { copySite, linkPackages, writeSite } from './site-folder.ts';
import { stockSiteFiles } from './stock-site.ts';
import { vitepressBuild, vitepressSiteFiles } from './vitepress-site.ts';

const execute = promisify(execFile);

/** A way of building the handbook: how its folder is made ready, and how it is built there. */
export interface Contender {
  name: string;
  build: BuildCommand;
  prepare(folder: string, roles: readonly SampleRole[]): Promise<void>;
  /** Where a role's page is and what it is made from, in those with Astro's development server. */
  sourceOf?(role: SampleRole): { path: string; file: string };
}

/** This project, stock Starlight, and of VitePress and Hugo those that can be had on this machine. */
export async function contenders(project: string, nodeOptions: string): Promise<Contender[]> {
  const stock: Contender = {
    name: 'stock Starlight',
    build: astroBuild,
    async prepare(folder, roles) {
      await writeSite(folder, await stockSiteFiles(project, roles));
      await linkPackages(project, folder);
    },
    sourceOf: ({ department, id }) => ({
      path: `/roles/${department}/${id}/`,
      file: `src/content/docs/roles/${department}/${id}.mdx`,
    }),
  };
  const own: Contender = {
    name: 'this project',
    build: { ...astroBuild, nodeOptions },
    async prepare(folder, roles) {
      await copySite(project, folder, ownSiteParts);
      await writeSite(folder, ownSiteContent(roles));
      await linkPackages(project, folder);
    },
    sourceOf: ({ id }) => ({ path: `/roles/${id}/`, file: `content/roles/${id}.mdx` }),
  };
  const vitepress: Contender = {
    name: 'VitePress',
    build: vitepressBuild,
    async prepare(folder, roles) {
      await writeSite(folder, vitepressSiteFiles(roles));
      await execute('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
    },
  };
  const hugo: Contender = {
    name: 'Hugo with Pagefind',
    build: hugoBuild(join(project, 'node_modules/pagefind/lib/runner/bin.cjs')),
    prepare: (folder, roles) => writeSite(folder, hugoSiteFiles(roles)),
  };
  const hasHugo = await execute('hugo', ['version']).then(
    () => true,
    () => false, // not installed; Debian has it as `hugo`
  );
  return [stock, own, vitepress, ...(hasHugo ? [hugo] : [])];
}
