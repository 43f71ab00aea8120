const mark = 'score';

/** What someone entered, by the names of the fields. */
export type Entries = ReadonlyMap<string, string>;

/**
 * Write entries as the part of an address behind `#`; empty ones are left out, nothing entered gives ''.
 *
 * Behind `#`, not `?`: a browser never sends that part to a server, and whose score it is stays private.
 */
export function formatEntries(entries: Entries): string {
  const filled = [...entries].filter(([, value]) => value !== '');
  return filled.length === 0 ? '' : `#${mark}&${new URLSearchParams(filled)}`;
}

/** Read entries from an address; none when it holds something else, such as the anchor of a heading. */
export function parseEntries(hash: string): Map<string, string> {
  if (!hash.startsWith(`#${mark}&`)) return new Map();
  const pairs = new URLSearchParams(hash.slice(mark.length + 2));
  return new Map([...pairs].map(([name, value]) => [name, value.slice(0, 60)]));
}
