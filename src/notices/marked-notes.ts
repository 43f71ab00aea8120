/** How many a forge gives at once: the most that GitHub and GitLab do. */
const pageSize = 100;

/** A text with a mark, which readers do not see and by which it is found and rewritten. */
export function withMark(text: string, mark: string): string {
  return `${text}\n\n${hidden(mark)}`;
}

/** Whether a text ends with the mark; one that only quotes it further up does not count. */
export function bearsMark(text: string | null | undefined, mark: string): boolean {
  return text?.trimEnd().endsWith(hidden(mark)) === true;
}

/**
 * The first of a forge's list that is looked for, on whichever page of it.
 *
 * @param ask One page of the list, for the query that names the page and its size.
 */
export async function findInPages<T>(
  ask: (query: string) => Promise<unknown>,
  isIt: (one: T) => boolean,
): Promise<T | undefined> {
  for (let page = 1; ; page += 1) {
    const some = (await ask(`per_page=${pageSize}&page=${page}`)) as T[]; // the forge's documented shape
    const found = some.find(isIt);
    if (found || some.length < pageSize) return found;
  }
}

function hidden(mark: string): string {
  return `<!-- ${mark} -->`;
}
