import { expect, test } from 'vitest';
import { aProcess } from './__fixtures__/a-process.ts';
import { seededProcess } from './__fixtures__/seeded-process.ts';
import { buildFlowGraph } from './flow-graph.ts';
import { isSoundOrder, narrowOrder } from './narrow-order.ts';

test('tells one branch to its end before the next', () => {
  const graph = buildFlowGraph(aProcess('d?@x a@x b@x c@x e@x', 'd>a d>b a>c b>e'), true);
  expect(narrowOrder(graph).map((step) => graph.steps[step]?.id)).toEqual(['d', 'a', 'c', 'b', 'e']);
});

test('is sound on random processes', () => {
  for (let seed = 0; seed < 100; seed += 1) {
    const graph = buildFlowGraph(seededProcess(seed, 30), true);
    const order = narrowOrder(graph);
    expect(new Set(order).size).toBe(30);
    expect(isSoundOrder(graph, order)).toBe(true);
  }
});
