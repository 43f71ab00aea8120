/** A stretch of a text, and whether it is what was looked for. */
export interface Run {
  text: string;
  marked: boolean;
}

/** Part a text into what the query says too and the rest: two characters at least, or a whole Latin word. */
export function markedRuns(text: string, query: string, normalise: (text: string) => string): Run[] {
  const wanted = normalise(query);
  const plain = normalise(text);
  // Compatibility forms such as ㎡ change the length; such a text stays unmarked.
  if (plain.length !== text.length || wanted.length < 1) return [{ text, marked: false }];
  const marked = new Uint8Array(text.length);
  for (let at = 0; at < plain.length; at += 1) {
    const length = sharedLength(plain, at, wanted);
    if (length > 0) marked.fill(1, at, at + length);
    at += Math.max(0, length - 1);
  }
  return runsOf(text, marked);
}

/** How many characters from one on stand together in the query too; 0 when too few to mean anything. */
function sharedLength(text: string, at: number, query: string): number {
  let length = 0;
  while (at + length < text.length && query.includes(text.slice(at, at + length + 1))) length += 1;
  const run = text.slice(at, at + length).trimEnd();
  if (run === '') return 0;
  if (/^[a-z0-9]/.test(run) && run !== query) {
    const pieceOf = (whole: string, from: number) =>
      /[a-z0-9]/.test(whole.charAt(from - 1)) || /[a-z0-9]/.test(whole.charAt(from + run.length));
    const isPiece = pieceOf(text, at) || pieceOf(query, query.indexOf(run));
    if (/^\d+$/.test(run) || (isPiece && run.length < 3)) return 0;
  }
  return run.length >= 2 || run === query ? run.length : 0;
}

function runsOf(text: string, marked: Uint8Array): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && marked[at] === marked[start]) continue;
    runs.push({ text: text.slice(start, at), marked: marked[start] === 1 });
    start = at;
  }
  return runs;
}
