/**
 * The known word closest to one written, if it is close enough to be a slip of the keyboard.
 *
 * Close is an edit distance of at most 2 and less than half the word. Ties go to the first known word.
 * Optimal string alignment distance: insert, delete, replace, swap of neighbours each cost 1 (Damerau 1964).
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = profileOf(word);
  const limit = Math.min(2, Math.floor((wanted.length - 1) / 2));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const { text, length, signs } of profilesOf(known)) {
    // One edit takes one letter away and adds another, at most.
    if (Math.abs(length - wanted.length) >= bestDistance) continue;
    if (bitsIn(signs ^ wanted.signs) > 2 * (bestDistance - 1)) continue;
    const distance = editDistance([...word], [...text]);
    if (distance < bestDistance) [best, bestDistance] = [text, distance];
  }
  return best;
}

/** What tells without a closer look that two words are not alike. */
interface Profile {
  text: string;
  /** In characters, not in halves of them. */
  length: number;
  /** For each letter that the word holds a bit; several letters share one. */
  signs: number;
}

function profileOf(text: string): Profile {
  let length = 0;
  let signs = 0;
  for (const letter of text) {
    length += 1;
    signs |= 1 << ((letter.codePointAt(0) ?? 0) & 31);
  }
  return { text, length, signs };
}

const profiles = new WeakMap<object, readonly Profile[]>();

/** The same list is asked for each fault of a file, and of those there may be thousands. */
function profilesOf(known: Iterable<string>): readonly Profile[] {
  const isKept = Array.isArray(known) || known instanceof Set;
  const size = known instanceof Set ? known.size : Array.isArray(known) ? known.length : -1;
  const kept = isKept ? profiles.get(known) : undefined;
  if (kept?.length === size) return kept;
  const made = Array.from(known, profileOf);
  if (isKept) profiles.set(known, made);
  return made;
}

function bitsIn(number: number): number {
  let bits = 0;
  for (let left = number; left !== 0; left &= left - 1) bits += 1;
  return bits;
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
