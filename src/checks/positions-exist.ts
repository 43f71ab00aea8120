import { listSome } from '../problem/list-some.ts';
import { nearest } from '../problem/nearest.ts';
import { problemAt } from '../problem/problem-at.ts';
import type { Check } from './check.ts';

/** Reporting lines and dotted lines join positions of the same model. */
export const positionsExist: Check = {
  codes: ['unknown-position'],
  *run(handbook) {
    for (const model of handbook.models.values()) {
      const { positions, dottedLines = [] } = model.data;
      const known = new Set<string>(positions.map(({ id }) => id));
      const named = [
        ...positions.map(({ reportsTo }, index) => ({
          id: reportsTo,
          path: ['positions', index, 'reportsTo'],
        })),
        ...dottedLines.flatMap(({ from, to }, index) => [
          { id: from, path: ['dottedLines', index, 'from'] },
          { id: to, path: ['dottedLines', index, 'to'] },
        ]),
      ];
      for (const { id, path } of named) {
        if (id === undefined || known.has(id)) continue;
        yield problemAt(model.place(path), 'unknown-position', {
          message: `方案「${model.data.title}」里没有位置「${id}」。`,
          fix: `这个方案的位置有：${listSome([...known])}。`,
          nearest: nearest(id, known),
        });
      }
    }
  },
};
