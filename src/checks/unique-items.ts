import { problemAt } from '../problem/problem-at.ts';
import type { Problem } from '../problem/problem.ts';
import { partsOf, type Path } from '../schema/walk.ts';
import { perThing } from '../source/per-thing.ts';
import type { Thing } from '../source/thing.ts';
import type { Check } from './check.ts';
import { namedKinds } from './unique-names.ts';

const kinds = [...namedKinds, 'guides', 'sources', 'glossary'] as const;

/** No list says the same twice; numbers may, as twelve months of a budget do, and items with an id are told apart by it. */
export const uniqueItems: Check = {
  codes: ['duplicate-item'],
  *run(handbook) {
    for (const kind of kinds)
      for (const thing of (handbook[kind] as ReadonlyMap<string, Thing<unknown>>).values())
        yield* repeatsIn(thing); // only walked
    yield* repeatsIn(handbook.settings);
  },
};

const repeatsIn = perThing((thing: Thing<unknown>) => [...repeats(thing)]);

function* repeats(thing: Thing<unknown>): Generator<Problem> {
  for (const { part, path } of partsOf(thing.data)) {
    if (!Array.isArray(part) || !mayNotRepeat(thing, part, path)) continue;
    const written = part.map((item) => JSON.stringify(item));
    for (const [index, item] of part.entries()) {
      const before = written.indexOf(written[index] ?? '');
      if (before === index) continue;
      yield problemAt(thing.place([...path, index]), 'duplicate-item', {
        message: `${typeof item === 'string' ? `「${item}」` : '这一项'}在同一个列表里写了两遍。`,
        fix: '删掉多出来的一项；本来要写别的，就改成别的。',
        also: thing.place([...path, before]),
      });
    }
  }
}

/** Names have a rule of their own, and so have ids. */
function mayNotRepeat({ file }: Thing<unknown>, items: readonly unknown[], path: Path): boolean {
  const [first] = items;
  if (typeof first === 'number') return false;
  if (typeof first === 'object' && first !== null && ('id' in first || 'code' in first)) return false;
  return path.length !== 1 || (path[0] !== 'aliases' && path[0] !== 'synonyms') || file.includes('/guides/');
}
