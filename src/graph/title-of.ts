import type { Thing } from '../source/thing.ts';

/** What to call a thing: its title, or the term itself; its id when it has neither. */
export function titleOf({ id, data }: Thing<unknown>): string {
  if (typeof data !== 'object' || data === null) return id;
  if ('title' in data && typeof data.title === 'string') return data.title;
  if ('term' in data && typeof data.term === 'string') return data.term;
  return id;
}
