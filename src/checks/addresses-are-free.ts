import { takenAddress } from '../graph/paths.ts';
import { problemAt } from '../problem/problem-at.ts';
import { pageKinds } from '../schema/kinds.ts';
import type { Check } from './check.ts';

/** No thing stands where the site has a page or a file of its own: one of the two could not be opened. */
export const addressesAreFree: Check = {
  codes: ['bad-file-name'],
  *run(handbook) {
    for (const kind of pageKinds)
      for (const { id, file } of handbook[kind].values()) {
        const taken = takenAddress(kind, id);
        if (taken === undefined) continue;
        const name = id.split('/').at(-1) ?? id;
        yield problemAt({ file, line: 1, column: 1 }, 'bad-file-name', {
          message: `文件名「${name}」不能当编号：网址 ${taken} 已经给了手册自己的页面。`,
          fix: `换一个文件名，例如 \`${name}-2\`。`,
        });
      }
  },
};
