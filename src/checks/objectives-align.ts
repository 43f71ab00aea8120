import { problemAt } from '../problem/problem-at.ts';
import type { Check } from './check.ts';

/** Objectives serve one another upwards, never in a circle; each circle is told once. */
export const objectivesAlign: Check = {
  codes: ['alignment-cycle'],
  *run({ objectives }) {
    const told = new Set<string>();
    for (const objective of objectives.values()) {
      const chain: string[] = [];
      let above: string | undefined = objective.id;
      while (above !== undefined && !chain.includes(above)) {
        chain.push(above);
        above = objectives.get(above)?.data.alignsTo;
      }
      if (above !== objective.id || told.has(above)) continue;
      for (const id of chain) told.add(id);
      yield problemAt(objective.place(['alignsTo']), 'alignment-cycle', {
        message: `目标对齐绕成了圈：${[...chain, above].join(' → ')}。`,
        fix: '最上面的目标去掉 alignsTo。',
      });
    }
  },
};
