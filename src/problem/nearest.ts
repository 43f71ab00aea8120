/**
 * The known word closest to one written, if it is close enough to be a slip of the keyboard.
 *
 * Close is an edit distance of at most 2 and less than half the word. Ties go to the first known word.
 * Optimal string alignment distance: insert, delete, replace, swap of neighbours each cost 1 (Damerau 1964).
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const letters = [...word];
  const limit = Math.min(2, Math.floor((letters.length - 1) / 2));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    const others = [...candidate];
    if (Math.abs(others.length - letters.length) >= bestDistance) continue;
    const distance = editDistance(letters, others);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function editDistance(a: readonly string[], b: readonly string[]): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of a.entries()) {
    const row = [i + 1];
    for (const [j, other] of b.entries()) {
      const cost = letter === other ? 0 : 1;
      let distance = Math.min((last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1, (last[j] ?? 0) + cost);
      if (i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === other)
        distance = Math.min(distance, (beforeLast[j - 1] ?? 0) + 1);
      row.push(distance);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
