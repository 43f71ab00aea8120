import { plainRolePage } from './role-page.ts';
import type { SampleRole } from './sample-roles.ts';
import type { SiteFiles } from './site-folder.ts';
import type { BuildCommand } from './measure-build.ts';

/** Release that is compared with; the bench installs it into its own folder. */
export const vitepressVersion = '1.6.4';

export const vitepressBuild: BuildCommand = {
  command: [process.execPath, 'node_modules/vitepress/bin/vitepress.js', 'build'],
  output: '.vitepress/dist',
};

/** The handbook as VitePress has it built: the roles as Markdown, all in its sidebar, its local search. */
export function vitepressSiteFiles(roles: readonly SampleRole[]): SiteFiles {
  const items = roles.map(({ id, title, department }) => ({
    text: title,
    link: `/roles/${department}/${id}`,
  }));
  const config = {
    lang: 'zh-CN',
    title: '运营手册',
    // The samples link to pages that only this project makes.
    ignoreDeadLinks: true,
    themeConfig: { search: { provider: 'local' }, sidebar: [{ text: '岗位', items }] },
  };
  return new Map([
    [
      'package.json',
      JSON.stringify({ private: true, type: 'module', dependencies: { vitepress: vitepressVersion } }),
    ],
    ['.vitepress/config.mjs', `export default ${JSON.stringify(config)};\n`],
    ['index.md', '# 运营手册\n'],
    ...roles.map((role): [string, string] => [`roles/${role.department}/${role.id}.md`, plainRolePage(role)]),
  ]);
}
