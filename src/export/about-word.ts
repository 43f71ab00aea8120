import type { Handbook } from '../graph/handbook.ts';
import { pathOf } from '../graph/paths.ts';
import { pageKinds } from '../schema/kinds.ts';
import { handbookDay } from '../site/freshness.ts';
import type { AboutWord } from '../word/about-word.ts';
import { markdownPathOf, sitePath } from './addresses.ts';
import { markdownPages } from './markdown/pages.ts';
import { words } from '../i18n/words.ts';

/** What Word documents say of the handbook besides its pages, and which pages go into one together. */
export async function aboutWord(handbook: Handbook): Promise<AboutWord> {
  const { company, title, edition } = handbook.settings.data;
  const day = await handbookDay(handbook);
  const at = (path: string) => sitePath(handbook, path);
  const sets = markdownPages(handbook).flatMap(({ path }): [string, string[]][] => {
    const along = pagesAlong(handbook, path);
    return along.length > 0 ? [[at(markdownPathOf(path)), along.map((one) => at(markdownPathOf(one)))]] : [];
  });
  const drawn = [...handbook.processes.values()].filter(({ data }) => data.steps !== undefined);
  return {
    company,
    elsewhere: words('docx.elsewhere'),
    line: [title, edition, ...(day === undefined ? [] : [day])].join(' · '),
    pages: words('docx.pages'),
    drawing: words('diagram.swimlane'),
    drawings: Object.fromEntries(
      drawn.map(({ id }) => [
        at(markdownPathOf(pathOf('processes', id))),
        at(`/diagrams/processes/${id}.png`),
      ]),
    ),
    sets: Object.fromEntries(sets),
  };
}

/** Pages that go into one document with a page: a department's roles, or all things that a page lists. */
export function pagesAlong(handbook: Handbook, path: string): string[] {
  const [, name = '', id] = /^\/([a-z]+)\/(?:([^/]+)\/)?$/.exec(path) ?? [];
  if (name === 'departments' && id !== undefined)
    return [...handbook.roles.values()]
      .filter(({ data }) => data.department === id)
      .map((role) => pathOf('roles', role.id));
  const kind = pageKinds.find((one) => one === name);
  if (kind === undefined || id !== undefined) return [];
  // Guides for authors are listed elsewhere, under /contribute/.
  return [...handbook[kind].keys()].map((one) => pathOf(kind, one)).filter((one) => one.startsWith(path));
}
