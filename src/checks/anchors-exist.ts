import type { Handbook } from '../graph/handbook.ts';
import { itemAnchor, pathOf, type PlacedItem } from '../graph/paths.ts';
import { listSome } from '../problem/list-some.ts';
import { nearest } from '../problem/nearest.ts';
import { problemAt } from '../problem/problem-at.ts';
import { addressesInBodies } from './addresses-in-bodies.ts';
import type { Check } from './check.ts';

/** The places of a page that are known before the site is built. */
interface Places {
  anchors: ReadonlySet<string>;
  /** All there are, or only those that begin so. */
  only: `${PlacedItem}-` | undefined;
}

/**
 * A link to a place in a guide leads to one of its headings, and a link to a duty, a step, a function or an indicator
 * to one of them; all other places only the build knows.
 */
export const anchorsExist: Check = {
  codes: ['dead-link'],
  *run(handbook) {
    const places = new Map([...placesOfGuides(handbook), ...placesOfItems(handbook)]);
    for (const { value, place, page: own } of addressesInBodies(handbook, 'link')) {
      const [page = '', anchor = ''] = value.replace(/\?[^#]*/, '').split('#');
      const known = places.get(page || own);
      if (!known || !anchor.startsWith(known.only ?? '') || ['', '_top'].includes(anchor)) continue;
      if (known.anchors.has(anchor)) continue;
      const close = nearest(anchor, known.anchors) ?? nearest(anchor.toLowerCase(), known.anchors);
      const what = known.only === undefined ? '小标题' : '位置';
      yield problemAt(place, 'dead-link', {
        message: `链接「${value}」跳到的那一页没有「${anchor}」这个${what}。`,
        fix:
          close === undefined
            ? known.anchors.size === 0
              ? `那一页没有${what}：去掉 # 和后面的字。`
              : `改成那一页有的${what}：${listSome([...known.anchors].map((slug) => `#${slug}`))}。`
            : `改成 \`${page}#${close}\`。`,
        nearest: close,
      });
    }
  },
};

/** What guides have for headings, by their paths; those left out that could not be read, or draw a diagram with places of its own. */
function placesOfGuides({ guides }: Handbook): [path: string, Places][] {
  return [...guides.values()].flatMap(({ id, body }) => {
    const isWhole = body && (body.segments.length > 0 || body.text.trim() === '');
    if (!isWhole || body.references.some(({ kind }) => kind === 'model' || kind === 'process')) return [];
    const anchors = new Set(body.headings.map(({ slug }) => slug));
    return [[pathOf('guides', id), { anchors, only: undefined }]];
  });
}

/** The items of all pages whose items have places of their own, by the pages' paths. */
function placesOfItems({ roles, processes, departments, scorecards }: Handbook): [path: string, Places][] {
  return [
    ...[...roles.values()].map(({ id, data }) => itemsAt(pathOf('roles', id), 'duty', data.duties)),
    ...[...processes.values()].map(({ id, data }) => itemsAt(pathOf('processes', id), 'step', data.steps)),
    ...[...departments.values()].map(({ id, data }) =>
      itemsAt(pathOf('departments', id), 'function', data.functions),
    ),
    ...[...scorecards.values()].map(({ id, data }) =>
      itemsAt(pathOf('scorecards', id), 'indicator', data.indicators),
    ),
  ];
}

function itemsAt(
  path: string,
  item: PlacedItem,
  items: readonly { id: string }[] = [],
): [path: string, Places] {
  return [path, { anchors: new Set(items.map(({ id }) => itemAnchor(item, id))), only: `${item}-` }];
}
