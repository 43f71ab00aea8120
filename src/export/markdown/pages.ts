import type { Handbook } from '../../graph/handbook.ts';
import { find } from '../../graph/handbook.ts';
import { pathOf } from '../../graph/paths.ts';
import { pageKinds, type PageKind } from '../../schema/kinds.ts';
import { pageCare, type CaredFor } from '../../site/page-care.ts';
import type { PageCare } from '../../site/page-frame.ts';
import { perThing } from '../../source/per-thing.ts';
import { markdownPathOf } from '../addresses.ts';
import { budgetMarkdown } from './budget.ts';
import { departmentMarkdown } from './department.ts';
import { formMarkdown } from './form.ts';
import { guideMarkdown } from './guide.ts';
import { meetingMarkdown } from './meeting.ts';
import { modelMarkdown } from './model.ts';
import { objectiveMarkdown } from './objective.ts';
import { overviews } from './overview/overviews.ts';
import { documentMarkdown } from './page.ts';
import { processMarkdown } from './process.ts';
import { roleMarkdown } from './role.ts';
import { scorecardMarkdown } from './scorecard.ts';

/** A page that has a twin in Markdown: one of a thing, or an overview. */
export type MarkdownPage = { path: string } & ({ kind: PageKind; id: string } | { kind: 'overview' });

/** Every page that has a twin in Markdown: overviews first, then things by kind, in the order of the files. */
export function markdownPages(handbook: Handbook): MarkdownPage[] {
  return [
    ...Object.keys(overviews).map((path) => ({ path, kind: 'overview' as const })),
    ...pageKinds.flatMap((kind) =>
      [...handbook[kind].keys()].map((id) => ({ path: pathOf(kind, id), kind, id })),
    ),
  ];
}

/** Path of an overview page as Markdown, of those that have a twin. */
export function overviewTwin(path: string): string | undefined {
  return path in overviews ? markdownPathOf(path) : undefined;
}

/** Pages already written, by path: each is asked for as a file of its own and for the text of all. */
const writtenPages = perThing(() => new Map<string, Promise<string>>());

/** A page as plain Markdown, written from the graph. */
export function pageMarkdown(handbook: Handbook, page: MarkdownPage): Promise<string> {
  const pages = writtenPages(handbook);
  const text = pages.get(page.path) ?? writePage(handbook, page);
  pages.set(page.path, text);
  return text;
}

async function writePage(handbook: Handbook, page: MarkdownPage): Promise<string> {
  if (page.kind === 'overview') {
    const overview = overviews[page.path];
    if (!overview) throw new Error(`writePage: there is no overview page at "${page.path}"`);
    const { path } = page;
    return documentMarkdown(handbook, { path, title: overview.title(handbook) }, overview.blocks(handbook));
  }
  const thing: CaredFor = find(handbook, page.kind, page.id);
  const care = await pageCare(handbook, thing, markdownPathOf(page.path));
  return thingPage(handbook, page, care);
}

function thingPage(handbook: Handbook, { kind, id }: { kind: PageKind; id: string }, care: PageCare): string {
  switch (kind) {
    case 'roles':
      return roleMarkdown(handbook, find(handbook, kind, id), care);
    case 'departments':
      return departmentMarkdown(handbook, find(handbook, kind, id), care);
    case 'models':
      return modelMarkdown(handbook, find(handbook, kind, id), care);
    case 'processes':
      return processMarkdown(handbook, find(handbook, kind, id), care);
    case 'forms':
      return formMarkdown(handbook, find(handbook, kind, id), care);
    case 'meetings':
      return meetingMarkdown(handbook, find(handbook, kind, id), care);
    case 'scorecards':
      return scorecardMarkdown(handbook, find(handbook, kind, id), care);
    case 'objectives':
      return objectiveMarkdown(handbook, find(handbook, kind, id), care);
    case 'budgets':
      return budgetMarkdown(handbook, find(handbook, kind, id), care);
    case 'guides':
      return guideMarkdown(handbook, find(handbook, kind, id), care);
  }
}
