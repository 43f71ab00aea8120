import type { Target } from '../schema/reference.ts';
import type { Handbook } from './handbook.ts';

/** Ids of a kind by the `nameKey` of each title, alias and synonym; a title goes before an equal alias. */
export function idsByName(handbook: Handbook, target: Target): ReadonlyMap<string, string> {
  const things = [...handbook[target].values()];
  const others = things.flatMap(({ id, data }) =>
    [
      ...('aliases' in data ? (data.aliases ?? []) : []),
      ...('synonyms' in data ? (data.synonyms ?? []) : []),
    ].map((name) => [nameKey(name), id] as const),
  );
  const titles = things.flatMap(({ id, data }) => {
    const title = 'title' in data ? data.title : 'term' in data ? data.term : '';
    return title === '' ? [] : [[nameKey(title), id] as const];
  });
  return new Map([...others, ...titles]);
}

/** A name without what people write differently: blanks around it, capitals, full-width signs. */
export function nameKey(name: string): string {
  return name.trim().normalize('NFKC').toLowerCase();
}
