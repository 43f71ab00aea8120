import type { Place } from '../problem/problem.ts';
import { problemAt } from '../problem/problem-at.ts';
import { partsOf } from '../schema/walk.ts';
import { perThing } from '../source/per-thing.ts';
import type { Thing } from '../source/thing.ts';
import type { Check } from './check.ts';
import { namedKinds } from './unique-names.ts';

const kinds = [...namedKinds, 'guides', 'sources', 'glossary'] as const;

/** What `npm run new` and “新建” leave to be written: 待写, or 待写：what. */
const placeholder = /^待写(?=：|$)/gm;

/** Nothing that was begun is left half written: said once a file, where the first gap is. */
export const placeholdersAreGone: Check = {
  codes: ['still-to-write'],
  *run(handbook) {
    for (const kind of kinds)
      for (const thing of (handbook[kind] as ReadonlyMap<string, Thing<unknown>>).values()) {
        const [first] = gapsIn(thing); // only walked
        if (!first) continue;
        yield problemAt(first, 'still-to-write', {
          message: `还有 ${gapsIn(thing).length} 处「待写」。`,
          fix: '换成你们的话；现在定不下来的字段，整个删掉。',
        });
      }
  },
};

const gapsIn = perThing((thing: Thing<unknown>): Place[] => {
  const { body, file } = thing;
  const fields = [...partsOf(thing.data)].flatMap(({ part, path }) =>
    typeof part === 'string' ? [...part.matchAll(placeholder)].map(() => thing.place(path)) : [],
  );
  const lines = [...(body?.text.matchAll(placeholder) ?? [])].map(({ index }) => ({
    file,
    line: (body?.firstLine ?? 1) + (body?.text.slice(0, index).split('\n').length ?? 1) - 1,
    column: 1,
  }));
  return [...fields, ...lines];
});
