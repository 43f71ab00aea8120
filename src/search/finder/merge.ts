import type { TextHit } from '../full-text.ts';
import type { Answer } from './answer.ts';
import { kindOf, type FinderKind, type FinderPage } from './finder-data.ts';
import type { Found } from './finder.ts';
import type { PageScore } from './score-pages.ts';

/** One line of the list. */
export interface Result {
  /** Path of the page, without anchor. */
  path: string;
  /** The place on it, where the query names one. */
  anchor?: string;
  kind: FinderKind | undefined;
  /** Where the finder has it; -1 for a page that only the full text has. */
  page: number;
  found: PageScore | undefined;
  text: TextHit | undefined;
  score: number;
}

/** The groups one can narrow the list to, in the order of the tabs. */
export const tabs = {
  all: undefined,
  roles: ['roles', 'departments', 'models'],
  processes: ['processes', 'meetings'],
  forms: ['forms', 'metrics', 'scorecards', 'objectives', 'budgets'],
  terms: ['glossary'],
} as const satisfies Record<string, readonly FinderKind[] | undefined>;
export type Tab = keyof typeof tabs;

/** Whatever scores less than this, or than this share of the best, is left out. */
const leastScore = 0.3;
const leastShare = 0.3;

/** A page that explains so much of a query is what was meant: of the queries to tune by, all that have one. */
const clearCoverage = 0.65;

/** Whether the finder explains the query so well that the full text, which is dear, can wait until it is asked for. */
export function isClear({ hits }: Found): boolean {
  const [top] = hits;
  return top !== undefined && (top.isName || top.coverage >= clearCoverage);
}

/**
 * One list from both searches, best first, each page once.
 *
 * The role in an answer comes before all other roles, and first of all when a person is asked for.
 *
 * @param beside What was answered, and the hits of the full text, with paths below the site's base.
 */
export function mergeResults(
  found: Found,
  pages: readonly FinderPage[],
  { answer, texts }: { answer: Answer | undefined; texts: readonly TextHit[] },
): Result[] {
  const best = found.hits[0]?.score ?? 0;
  const answering = answer?.kind === 'who' ? answer.role : -1;
  const least = found.question.intents.has('who') ? best + 0.1 : bestRole(found, pages) + 0.01;
  const byPath = new Map(texts.map((text) => [text.url, text] as const));
  const named = found.hits
    .filter(({ score }) => score >= Math.max(leastScore, best * leastShare))
    .map((hit): Result => {
      const page = pages[hit.page];
      const path = page?.u.replace(/#.*/, '') ?? '';
      const text = page?.u === path ? byPath.get(path) : undefined;
      const own = hit.page === answering ? Math.max(hit.score, least) : hit.score;
      const score = own + (text?.whole ? 0.08 : 0);
      const found = hit.page === answering ? ledByAnswer(hit, page, answer) : hit;
      return { path, kind: page && kindOf(page), page: hit.page, found, text, score };
    });
  const known = new Set(named.map(({ path }) => path));
  const places = new Map(pages.map((page, at) => [page.u, at] as const));
  const others = texts
    .filter(({ url }) => !known.has(url))
    .map((text, at): Result => {
      const page = places.get(text.url) ?? -1;
      const thing = pages[page];
      const score = (text.whole ? 0.46 : 0.32) - at * 0.02 - (text.url.startsWith('/contribute/') ? 0.2 : 0);
      return { path: text.url, kind: thing && kindOf(thing), page, found: undefined, text, score };
    });
  return [...named, ...others].sort((a, b) => b.score - a.score);
}

/** A hit with the duty of the answer before its other passages, so that both lead to the same place. */
function ledByAnswer(hit: PageScore, page: FinderPage | undefined, answer: Answer | undefined): PageScore {
  const part = answer?.kind === 'who' && answer.duty ? (page?.d?.indexOf(answer.duty) ?? -1) : -1;
  const others = hit.parts.filter((other) => other.part !== part);
  return part < 0 ? hit : { ...hit, parts: [{ part, score: 1 }, ...others] };
}

/** The best score of a role, unless the best of all is one: then the query named it. */
function bestRole({ hits }: Found, pages: readonly FinderPage[]): number {
  const isRole = ({ page }: PageScore) => pages[page]?.k === 0;
  return hits[0] && isRole(hits[0]) ? -1 : (hits.find(isRole)?.score ?? 0);
}

/** The results of one tab. */
export function inTab(results: readonly Result[], tab: Tab): Result[] {
  const kinds: readonly FinderKind[] | undefined = tabs[tab];
  return results.filter(({ kind }) => kinds === undefined || (kind !== undefined && kinds.includes(kind)));
}
