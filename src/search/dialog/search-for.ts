import { answerOf, type Answer } from '../finder/answer.ts';
import type { FinderData } from '../finder/finder-data.ts';
import type { Finder, Found } from '../finder/finder.ts';
import { isClear, mergeResults, type Result } from '../finder/merge.ts';
import { statementOf } from '../finder/statement.ts';
import type { TextHit } from '../full-text.ts';

/** Whether the full text has been asked for a query, and what it said. */
export type TextState = 'unasked' | 'waiting' | 'found' | 'nothing' | 'failed';

/** What was asked, and all that is known of it so far. */
export interface Search {
  query: string;
  found: Found;
  /** The statement that a code names; then nothing is answered besides. */
  statement: Result | undefined;
  answer: Answer | undefined;
  /** The list, best first. */
  results: readonly Result[];
  text: TextState;
}

/** Search names and duties; whether they explain the query decides whether the full text is to be asked as well. */
export function searchFor(query: string, finder: Finder, data: FinderData): Search {
  const found = finder.find(query);
  const statement = statementOf(query, data);
  if (statement) return { query, found, statement, answer: undefined, results: [statement], text: 'unasked' };
  const answer = answerOf(found, data.pages);
  const results = mergeResults(found, data.pages, { answer, texts: [] });
  return { query, found, statement, answer, results, text: isClear(found) ? 'unasked' : 'waiting' };
}

/** The same search once the full text has answered: with its pages, or without them when it could not be loaded. */
export function withTexts(
  search: Search,
  texts: readonly TextHit[] | 'failed',
  { pages }: FinderData,
): Search {
  const { found, answer, statement } = search;
  const known = texts === 'failed' ? [] : texts;
  const merged = mergeResults(found, pages, { answer, texts: known });
  const results = statement ? [statement, ...merged.filter(({ path }) => path !== statement.path)] : merged;
  return { ...search, results, text: texts === 'failed' ? texts : known.length > 0 ? 'found' : 'nothing' };
}

/** What is marked in the list: the query without asking words, as the handbook writes it. */
export function markedWords({ found }: Search): string {
  return found.heard ?? found.core;
}
