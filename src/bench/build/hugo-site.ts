import { plainRolePage } from './role-page.ts';
import type { SampleRole } from './sample-roles.ts';
import type { SiteFiles } from './site-folder.ts';
import type { BuildCommand } from './measure-build.ts';

/**
 * Hugo, then Pagefind over what it made.
 *
 * @param pagefind Path of Pagefind's runner.
 */
export function hugoBuild(pagefind: string): BuildCommand {
  const script = 'hugo --quiet && "$0" "$1" --site public --quiet';
  return { command: ['bash', '-c', script, process.execPath, pagefind], output: 'public' };
}

const config = 'baseURL = "https://handbook.example/"\nlanguageCode = "zh-CN"\ntitle = "运营手册"\n';

const page = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><nav><ul>{{ range .CurrentSection.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></nav>
<main data-pagefind-body><h1>{{ .Title }}</h1>{{ .TableOfContents }}{{ .Content }}</main></body></html>
`;

/** The handbook as Hugo has it built: the roles as Markdown, those of its department beside each. */
export function hugoSiteFiles(roles: readonly SampleRole[]): SiteFiles {
  return new Map([
    ['config.toml', config],
    ['layouts/_default/single.html', page],
    ['layouts/_default/list.html', page],
    ['content/_index.md', '---\ntitle: 运营手册\n---\n'],
    ...roles.map((role): [string, string] => [
      `content/${role.department}/${role.id}.md`,
      plainRolePage(role),
    ]),
  ]);
}
