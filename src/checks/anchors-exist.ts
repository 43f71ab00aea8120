import type { Handbook } from '../graph/handbook.ts';
import { pathOf } from '../graph/paths.ts';
import { listSome } from '../problem/list-some.ts';
import { nearest } from '../problem/nearest.ts';
import { problemAt } from '../problem/problem-at.ts';
import { addressesInBodies } from './addresses-in-bodies.ts';
import type { Check } from './check.ts';

/** A link to a place in a guide leads to one of its headings; all places of other pages only the build knows. */
export const anchorsExist: Check = {
  codes: ['dead-link'],
  *run(handbook) {
    const anchors = anchorsByPath(handbook);
    for (const { value, place, page: own } of addressesInBodies(handbook, 'link')) {
      const [page = '', anchor = ''] = value.replace(/\?[^#]*/, '').split('#');
      const known = anchors.get(page || own);
      if (anchor === '' || !known || anchor === '_top' || known.has(anchor)) continue;
      const close = nearest(anchor, known) ?? nearest(anchor.toLowerCase(), known);
      yield problemAt(place, 'dead-link', {
        message: `链接「${value}」跳到的那一页没有「${anchor}」这个小标题。`,
        fix:
          close === undefined
            ? known.size === 0
              ? '那一页没有小标题：去掉 # 和后面的字。'
              : `改成那一页有的小标题：${listSome([...known].map((slug) => `#${slug}`))}。`
            : `改成 \`${page}#${close}\`。`,
        nearest: close,
      });
    }
  },
};

/** What guides have for headings, by their paths; those left out that could not be read, or draw a diagram with places of its own. */
function anchorsByPath({ guides }: Handbook): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    [...guides.values()].flatMap(({ id, body }) => {
      const isWhole = body && (body.segments.length > 0 || body.text.trim() === '');
      if (!isWhole || body.references.some(({ kind }) => kind === 'model' || kind === 'process')) return [];
      return [[pathOf('guides', id), new Set(body.headings.map(({ slug }) => slug))] as const];
    }),
  );
}
