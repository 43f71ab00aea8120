import { expect, test } from 'vitest';
import { aProcess } from './__fixtures__/a-process.ts';
import { feedbackEdges } from './feedback-edges.ts';

test('finds the back edge of a loop in the author’s order', () => {
  expect(feedbackEdges(aProcess('a@x b@x c@x', 'a>b b>c c>a'))).toEqual([false, false, true]);
});

test('believes the author who marks a line as going back', () => {
  expect(feedbackEdges(aProcess('a@x b@x', 'a~b b>a'))).toEqual([true, false]);
});

test('takes a loop from a step to itself as going back', () => {
  expect(feedbackEdges(aProcess('a@x', 'a>a'))).toEqual([true]);
});

test('takes an edge into an earlier phase as going back', () => {
  const process = aProcess('a@x b@x', 'b>a', { a: 'early', b: 'late' });
  expect(feedbackEdges(process)).toEqual([true]);
});

test('leaves an acyclic graph alone', () => {
  expect(feedbackEdges(aProcess('a@x b@x c@x d@x', 'a>b a>c b>d c>d'))).toEqual([false, false, false, false]);
});

test('survives a chain of 20,000 steps', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `s${index}`);
  const edges = ids.slice(1).map((id, index) => ({ from: `s${index}`, to: id }));
  const steps = ids.map((id) => ({ id, lane: 'x', kind: 'task' as const, title: id }));
  const process = { id: 'p', title: 'p', lanes: [{ id: 'x', title: 'x' }], phases: [], steps, edges };
  expect(feedbackEdges(process).every((back) => !back)).toBe(true);
});
