import { expect, test } from 'vitest';
import { seededNumbers } from '../fixtures/random.ts';
import { Heap } from './heap.ts';

test('gives items back by cost', () => {
  const next = seededNumbers(7);
  const costs = Array.from({ length: 500 }, () => Math.floor(next() * 100));
  const heap = new Heap();
  costs.forEach((cost, item) => {
    heap.push(item, cost);
  });
  const out: number[] = [];
  for (let item = heap.pop(); item !== undefined; item = heap.pop()) out.push(costs[item] ?? -1);
  expect(out).toEqual([...costs].sort((a, b) => a - b));
});

test('gives equal costs back in the order they went in', () => {
  const heap = new Heap();
  for (let item = 0; item < 20; item += 1) heap.push(item, 1);
  expect(Array.from({ length: 20 }, () => heap.pop())).toEqual(Array.from({ length: 20 }, (_, item) => item));
});
