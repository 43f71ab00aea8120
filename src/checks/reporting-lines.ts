import { reportingCycle } from '../graph/reporting-lines.ts';
import { listSome } from '../problem/list-some.ts';
import { problemAt } from '../problem/problem-at.ts';
import type { Check } from './check.ts';

/** Nobody reports to themselves by way of others. */
export const reportingCycles: Check = {
  codes: ['reporting-cycle'],
  *run(handbook) {
    for (const model of handbook.models.values()) {
      const reported = new Set<string>();
      for (const [index, position] of model.data.positions.entries()) {
        const cycle = reportingCycle(model.data, position);
        if (cycle.length === 0 || reported.has(position.id)) continue;
        for (const { id } of cycle) reported.add(id);
        const names = [...cycle, position].map(({ id }) => id).join(' → ');
        yield problemAt(model.place(['positions', index, 'reportsTo']), 'reporting-cycle', {
          message: `方案「${model.data.title}」的汇报线绕成了圈：${names}。`,
          fix: '圈里最高的那个位置去掉 `reportsTo`。',
        });
      }
    }
  },
};

/** A model has exactly one position that answers to nobody, or says why there are several. */
export const oneTop: Check = {
  codes: ['several-tops'],
  *run(handbook) {
    for (const model of handbook.models.values()) {
      const { positions, severalTops, title } = model.data;
      const tops = positions.filter((position) => position.reportsTo === undefined);
      const names = listSome(tops.map((position) => position.title ?? position.id));
      if (tops.length > 1 && severalTops === undefined)
        yield problemAt(
          model.place(['positions', positions.findLastIndex(({ reportsTo }) => reportsTo === undefined)]),
          'several-tops',
          {
            message: `方案「${title}」有 ${tops.length} 个最高位置：${names}。`,
            fix: '给其余位置补 `reportsTo`；来源确实没说的，写明 `severalTops: 原因`。',
          },
        );
      if (tops.length === 1 && severalTops !== undefined)
        yield problemAt(model.place(['severalTops']), 'several-tops', {
          message: `方案「${title}」只有一个最高位置「${names}」，却写了 severalTops。`,
          fix: '删掉 `severalTops` 这一行。',
        });
    }
  },
};
