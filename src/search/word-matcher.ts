/** A text in the form in which it is compared: full-width to half-width, small letters, one kind of space. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/**
 * What tells whether a text has all words of a query, in any order; both plain. The characters of a Chinese word may
 * have one more between them: 退货 is in 退换货, too.
 */
export function wordMatcher(query: string): (text: string) => boolean {
  const words = query.split(' ').map((word) => ({ word, loose: loosely(word) }));
  return (text) => words.every(({ word, loose }) => text.includes(word) || loose?.test(text));
}

function loosely(word: string): RegExp | undefined {
  return /^\p{Script=Han}{2,}$/u.test(word) ? new RegExp([...word].join('\\p{Script=Han}?'), 'u') : undefined;
}
