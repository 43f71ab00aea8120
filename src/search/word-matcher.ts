import { looseWord } from './loose-word.ts';

/**
 * What tells whether a text has all words of a query, in any order; both plain. Chinese words may be said a
 * little more loosely.
 */
export function wordMatcher(query: string): (text: string) => boolean {
  const words = query.split(' ').map((word) => ({
    word,
    loose: /^\p{Script=Han}{2,}$/u.test(word) ? looseWord(word) : undefined,
  }));
  return (text) => words.every(({ word, loose }) => text.includes(word) || loose?.test(text));
}
