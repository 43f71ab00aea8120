import { existsSync, readFileSync } from 'node:fs';
import type { DeadLink } from './dead-links.ts';

/**
 * Where in the content a page's link was written, as `content/roles/buyer.mdx:12`.
 *
 * `undefined` when no line of the page's own file has it: then a component made it.
 */
export function traceLink({ page, link }: DeadLink): string | undefined {
  const thing = page.replace(/\/index\.html$/, '').replace(/^contribute(?=\/|$)/, 'guides/contribute');
  const file = [`content/${thing}.mdx`, `content/${thing}/index.mdx`].find(existsSync);
  if (file === undefined) return undefined;
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((text) => text.includes(link));
  return line < 0 ? undefined : `${file}:${line + 1}`;
}
