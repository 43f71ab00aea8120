import { problemAt } from '../problem/problem-at.ts';
import type { Check } from './check.ts';

/** A position is a role, or has a title of its own. */
export const positionsHaveNames: Check = {
  codes: ['position-without-name'],
  *run(handbook) {
    for (const model of handbook.models.values())
      for (const [index, { id, role, title }] of model.data.positions.entries())
        if (role === undefined && title === undefined)
          yield problemAt(model.place(['positions', index]), 'position-without-name', {
            message: `位置「${id}」既没写岗位，也没写名称。`,
            fix: '补 `role: 岗位文件名`；没有岗位页的位置补 `title: 名称`。',
          });
  },
};
