import { describe, expect, test } from 'vitest';
import { aProcess, type Written } from '../fixtures/builders.ts';
import type { Process } from '../schema/process.ts';
import { exitsToTell, finishingSteps, flowsOf, reachableSteps } from './process-flow.ts';

type WrittenStep = NonNullable<Written<typeof Process>['steps']>[number];

/** A process of steps written as `id`, `id!` for an end, `id > to, to` where exits are written. */
function flow(...lines: string[]): Process {
  const steps = lines.map((line): WrittenStep => {
    const [name = '', exits] = line.split(' > ');
    const next = exits?.split(', ').map((to) => ({ to }));
    const step = { id: name.replace('!', ''), lane: 'clerk', title: name, suggested: true as const };
    return { ...step, ...(name.endsWith('!') ? { kind: 'end' as const } : {}), ...(next ? { next } : {}) };
  });
  return aProcess({ steps });
}
const lines = (process: Process): string[] => flowsOf(process).map(({ from, to }) => `${from}→${to}`);

describe('exitsToTell', () => {
  const told = (process: Process, id: string) => exitsToTell(process, id).map(({ to }) => to);

  test('says nothing of the step below, and everything of a jump', () => {
    const process = flow('a', 'b > d', 'c > d', 'd!');
    expect(['a', 'b', 'c', 'd'].map((id) => told(process, id))).toEqual([[], ['d'], [], []]);
  });

  test('says all ways where there are several', () => {
    expect(told(flow('a > b, c', 'b > c', 'c!'), 'a')).toEqual(['b', 'c']);
  });

  test('says the condition even of the step below', () => {
    const steps: WrittenStep[] = [
      { id: 'a', lane: 'clerk', title: 'a', next: [{ to: 'b', when: '合格' }], suggested: true },
      { id: 'b', kind: 'end', lane: 'clerk', title: 'b', suggested: true },
    ];
    expect(told(aProcess({ steps }), 'a')).toEqual(['b']);
  });
});

describe('flowsOf', () => {
  test('leads to the step below where no exit is written, and from an end nowhere', () => {
    expect(lines(flow('a', 'b > d', 'c!', 'd!'))).toEqual(['a→b', 'b→d']);
  });

  test('keeps conditions and feedback of written exits', () => {
    const next = [{ to: 'start', when: '不合格', feedback: true as const }, { to: 'done' }];
    const steps: WrittenStep[] = [
      { id: 'start', lane: 'clerk', title: 'a', next, suggested: true },
      { id: 'done', kind: 'end', lane: 'clerk', title: 'b', suggested: true },
    ];
    expect(flowsOf(aProcess({ steps }))).toEqual([
      { from: 'start', to: 'start', label: '不合格', feedback: true },
      { from: 'start', to: 'done', label: undefined, feedback: false },
    ]);
  });

  test('is empty for a process without steps', () => {
    expect(flowsOf({ ...aProcess(), steps: undefined })).toEqual([]);
    expect(reachableSteps({ ...aProcess(), steps: undefined })).toEqual(new Set());
  });
});

describe('reach', () => {
  const process = flow('a > b, x', 'b > a, end', 'island > end', 'x > x', 'end!');

  test('forward from the first step leaves out what nothing leads to', () => {
    expect(reachableSteps(process)).toEqual(new Set(['a', 'b', 'x', 'end']));
  });

  test('backward from the ends leaves out what goes round for ever', () => {
    expect(finishingSteps(process)).toEqual(new Set(['end', 'b', 'a', 'island']));
  });

  test('of 300 steps in a row is found in time', () => {
    const long = flow(...Array.from({ length: 300 }, (_, index) => `s-${index}`), 'end!');
    expect(reachableSteps(long).size).toBe(301);
  });
});
