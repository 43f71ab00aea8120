import { expect, test } from 'vitest';
import { aProcess } from './__fixtures__/a-process.ts';
import { firstChoices } from './first-choices.ts';
import { buildFlowGraph } from './flow-graph.ts';
import type { SwimlaneProcess } from './input.ts';
import { assignRows } from './rows.ts';

function rowsOf(process: SwimlaneProcess): Record<string, [row: number, column: number]> {
  const graph = buildFlowGraph(process, false);
  const { rowOf, columnOf } = assignRows(graph, firstChoices(graph));
  return Object.fromEntries(
    process.steps.map(({ id }, step) => [id, [rowOf[step] ?? -1, columnOf[step] ?? -1]]),
  );
}

test('puts a chain of one lane in one column, a row each', () => {
  expect(rowsOf(aProcess('a@x b@x c@x', 'a>b b>c'))).toEqual({ a: [0, 0], b: [1, 0], c: [2, 0] });
});

test('keeps a hand-off to another lane in its row', () => {
  expect(rowsOf(aProcess('a@x b@y', 'a>b'))).toEqual({ a: [0, 0], b: [0, 1] });
});

test('sends a hand-off one row down when a step stands between', () => {
  expect(rowsOf(aProcess('a@x b@y c@z', 'a>b a>c')).c?.[0]).toBe(1);
});

test('gives the branches of a split in different lanes one row', () => {
  const rows = rowsOf(aProcess('s+@x a@x b@y c@z', 's>a s>b s>c'));
  expect([rows.a?.[0], rows.b?.[0], rows.c?.[0]]).toEqual([1, 1, 1]);
});

test('puts two branches of a split in one lane side by side', () => {
  const rows = rowsOf(aProcess('s+@x a@y b@y', 's>a s>b'));
  expect([rows.a, rows.b]).toEqual([[1, 1], [1, 2]]); // prettier-ignore
});

test('begins a phase below all rows of the phase before', () => {
  const phases = { a: 'p', b: 'p', c: 'q' };
  expect(rowsOf(aProcess('a@x b@x c@y', 'a>b a>c', phases)).c?.[0]).toBe(2);
});

test('pays no heed to lines going back', () => {
  expect(rowsOf(aProcess('a@x b@x', 'a>b b~a')).a?.[0]).toBe(0);
});
