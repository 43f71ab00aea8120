import { provenanceKeys } from './provenance-keys.ts';

/**
 * What a value says, as one string: equal strings, equal meaning.
 *
 * Neither the order of keys and items nor white space means anything, and what an item rests on is told
 * elsewhere. Rows of numbers keep their order: they are months.
 */
export function meaningOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.replace(/\s+/g, ' ').trim());
  if (Array.isArray(value)) {
    const items = value.map(meaningOf);
    return `[${(value.some((item) => typeof item !== 'number') ? items.toSorted() : items).join()}]`;
  }
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .filter(([key, child]) => !provenanceKeys.has(key) && child !== undefined)
      .map(([key, child]) => `${key}:${meaningOf(child)}`)
      .toSorted()
      .join()}}`;
  return String(value);
}

/** Whether two values say the same. */
export function sameMeaning(a: unknown, b: unknown): boolean {
  return a === b || meaningOf(a) === meaningOf(b);
}
