import { kindOf, type FinderData } from './finder-data.ts';
import type { Result } from './merge.ts';

/**
 * A statement of a source by its code, however it is typed (`S0-32`, `s0-032`, `ｓ0-32`): the place where it stands
 * with what rests on it. None when the query is no code of the handbook.
 */
export function statementOf(query: string, { statements, pages }: FinderData): Result | undefined {
  const asked = plainCode(query);
  const code = asked && statements.find((one) => plainCode(one) === asked);
  const at = pages.findIndex(({ u }) => u === '/sources/');
  const page = pages[at];
  if (!code || !page) return undefined;
  return {
    path: page.u,
    anchor: code,
    kind: kindOf(page),
    page: at,
    score: 1,
    found: undefined,
    text: undefined,
  };
}

/** A code in capitals and without leading zeros; nothing for what has not the form of one. */
function plainCode(text: string): string | undefined {
  const [, source, number] = /^([a-z][a-z\d]*)-(\d+)$/i.exec(text.normalize('NFKC').trim()) ?? [];
  return source && `${source.toUpperCase()}-${Number(number)}`;
}
