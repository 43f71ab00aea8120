import { expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { anObjective } from '../fixtures/builders.ts';
import { alignmentOf, alignmentTrees, type AlignedObjective } from './alignment.ts';

const handbook = aHandbook({
  objectives: {
    growth: anObjective({ title: '成交翻番' }),
    traffic: anObjective({ title: '访客多五成', alignsTo: 'growth' }),
    ads: anObjective({ title: '投产比到 3', alignsTo: 'traffic' }),
    service: anObjective({ title: '回复快' }),
  },
});

const ids = (trees: readonly AlignedObjective[]): unknown[] =>
  trees.map(({ objective, servedBy }) => [objective.id, ids(servedBy)]);

test('puts each objective below the one it serves', () => {
  expect(ids(alignmentTrees(handbook))).toEqual([
    ['growth', [['traffic', [['ads', []]]]]],
    ['service', []],
  ]);
});

test('finds the tree below one objective', () => {
  const traffic = alignmentOf(handbook, 'traffic');
  expect(traffic && ids([traffic])).toEqual([['traffic', [['ads', []]]]]);
  expect(alignmentOf(handbook, 'nowhere')).toBeUndefined();
});
