import type { Handbook } from '../graph/handbook.ts';
import { dutiesOf } from '../graph/duty-index.ts';
import { overviewPages } from '../graph/paths.ts';
import type { PageLink } from '../graph/page-link.ts';
import { markdownPathOf, siteAddress } from './addresses.ts';
import { join, list, quoted, section, type Block } from './markdown/blocks.ts';
import { escapeMarkdown } from './markdown/escape.ts';
import {
  departmentEntries,
  formEntries,
  guideEntries,
  meetingEntries,
  modelEntries,
  objectiveEntries,
  processEntries,
  purposeEntries,
  roleEntries,
  type EntryGroup,
} from './markdown/overview/lists.ts';
import { markdownPages, pageMarkdown } from './markdown/pages.ts';
import { words } from '../i18n/words.ts';

/** `llms.txt` (llmstxt.org): what the handbook is, and the way to each page as Markdown, by section. */
export function llmsText(handbook: Handbook): string {
  const { title, company, edition } = handbook.settings.data;
  const sections: Block[] = [
    section(2, words('export.computed'), linkList(handbook, computedPages(handbook))),
    entrySection(handbook, 'nav.roles', roleEntries(handbook)),
    entrySection(handbook, 'nav.departments', departmentEntries(handbook)),
    entrySection(handbook, 'nav.models', modelEntries(handbook)),
    entrySection(handbook, 'nav.processes', processEntries(handbook)),
    entrySection(handbook, 'nav.forms', formEntries(handbook)),
    entrySection(handbook, 'nav.meetings', meetingEntries(handbook)),
    entrySection(handbook, 'nav.scorecards', purposeEntries(handbook, 'scorecards')),
    entrySection(handbook, 'nav.objectives', objectiveEntries(handbook)),
    entrySection(handbook, 'nav.budgets', purposeEntries(handbook, 'budgets')),
    entrySection(handbook, 'nav.guides', guideEntries(handbook)),
    // The format's own word for what may be skipped.
    section(2, 'Optional', optionalLinks(handbook)),
  ];
  return `${
    join([
      `# ${escapeMarkdown(title)}`,
      quoted(words('home.description', { company: escapeMarkdown(company) })),
      words('export.llms', { edition: escapeMarkdown(edition) }),
      ...sections,
    ]) ?? ''
  }\n`;
}

/** Overviews that say what no page of a thing says. */
const ownOverviews: ReadonlySet<string> = new Set(['/', '/metrics/', '/glossary/']);

/** Every page in one text, but for indexes that repeat others and the help pages of problems. */
export async function llmsFullText(handbook: Handbook): Promise<string> {
  const pages = markdownPages(handbook).filter(
    ({ kind, path }) =>
      (kind !== 'overview' || ownOverviews.has(path)) && !path.startsWith('/contribute/problems/'),
  );
  const texts = await Promise.all(pages.map((page) => pageMarkdown(handbook, page)));
  return texts.join('\n');
}

function entrySection(handbook: Handbook, name: Parameters<typeof words>[0], groups: EntryGroup[]): Block {
  return section(
    2,
    words(name),
    linkList(
      handbook,
      groups.flatMap(({ entries }) => entries),
    ),
  );
}

/** A link with a sentence on what it leads to. */
type ToldLink = PageLink & { text?: string };

function linkList(handbook: Handbook, links: readonly ToldLink[]): Block {
  return list(links.map((link) => fileLink(handbook, { ...link, path: markdownPathOf(link.path) })));
}

/** “[名称](地址)：一句话” to a file of the site. */
function fileLink(handbook: Handbook, { label, path, text }: ToldLink): string {
  const link = `[${escapeMarkdown(label)}](${siteAddress(handbook, path)})`;
  // The format wants an ASCII colon between link and note.
  return text === undefined ? link : `${link}: ${escapeMarkdown(text)}`;
}

function computedPages(handbook: Handbook): (PageLink & { text: string })[] {
  const page = (path: keyof typeof overviewPages, text: string) => ({
    label: overviewPages[path],
    path,
    text,
  });
  return [
    page('/duties/', words('duties.description', { count: dutiesOf(handbook).length })),
    page('/metrics/', words('metrics.description', { count: handbook.metrics.size })),
    page('/glossary/', words('glossary.description', { count: handbook.glossary.size })),
    { label: words('growth.title'), path: '/models/growth/', text: words('growth.description') },
    { label: words('compare.title'), path: '/models/compare/', text: words('compare.description') },
  ];
}

function optionalLinks(handbook: Handbook): Block {
  const page = (path: keyof typeof overviewPages, text: string) =>
    fileLink(handbook, { label: overviewPages[path], path: markdownPathOf(path), text });
  return list([
    page('/sources/', words('sources.description', { count: handbook.statements.size })),
    page('/suggestions/', words('export.llmsSuggestions')),
    fileLink(handbook, {
      label: words('export.llmsFull'),
      path: '/llms-full.txt',
      text: words('export.llmsFullText'),
    }),
    fileLink(handbook, {
      label: words('export.api'),
      path: '/api/v1/index.json',
      text: words('export.apiText'),
    }),
  ]);
}
