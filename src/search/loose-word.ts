/** Finds the characters of a Chinese word one after another, at most one more between any two: 退货 is in 退换货, too. */
export function looseWord(characters: Iterable<string>): RegExp {
  return new RegExp([...characters].join('\\p{Script=Han}?'), 'u');
}
