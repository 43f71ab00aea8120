import { expect, test } from 'vitest';
import { HOSTILE } from '../org-chart/__fixtures__/hostile.ts';
import { seededProcess } from './__fixtures__/seeded-process.ts';
import type { SwimlaneProcess } from './input.ts';
import { layoutSwimlanes } from './layout-swimlanes.ts';
import { drawingOf } from './drawing-of-layout.ts';
import { hardFaults, measureDrawing } from './metrics.ts';
import type { SwimlaneVariant } from './swimlane-layout.ts';

const VARIANTS: readonly SwimlaneVariant[] = ['V', 'H', 'N'];
function star(branches: number): SwimlaneProcess {
  const ids = Array.from({ length: branches }, (_, index) => `b${index}`);
  const steps = ids.map((id) => ({ id, lane: 'one', kind: 'task' as const, title: `分支 ${id}` }));
  return {
    id: 'star',
    title: '星形',
    lanes: [{ id: 'one', title: '一个岗位' }],
    phases: [],
    steps: [
      { id: 'split', lane: 'one', kind: 'parallel', title: '分' },
      ...steps,
      { id: 'join', lane: 'one', kind: 'parallel', title: '合' },
    ],
    edges: ids.flatMap((id) => [{ from: 'split', to: id }, { from: id, to: 'join' }]), // prettier-ignore
  };
}

/** Sixty steps of one lane, one after the other, with ways back over all of them. */
function longLane(): SwimlaneProcess {
  const steps = Array.from({ length: 60 }, (_, at) => ({
    id: `s${at}`,
    lane: 'one',
    kind: 'task' as const,
    title: `第 ${at + 1} 步`,
  }));
  const edges = steps.slice(1).map(({ id }, at) => ({ from: `s${at}`, to: id }));
  const back = [{ from: 's59', to: 's0' }, { from: 's40', to: 's20' }, { from: 's30', to: 's10' }]; // prettier-ignore
  const lanes = [{ id: 'one', title: '一个岗位' }];
  return { id: 'long', title: '长', lanes, phases: [], steps, edges: [...edges, ...back] };
}

function withTitles(title: string): SwimlaneProcess {
  const process = seededProcess(3, 12);
  return {
    ...process,
    title,
    lanes: process.lanes.map((lane) => ({ ...lane, title })),
    phases: [{ id: 'p', title }],
    steps: process.steps.map((step) => ({ ...step, phase: 'p', title })),
    edges: process.edges.map((edge) => ({ ...edge, label: title })),
  };
}

const CASES: [name: string, process: SwimlaneProcess][] = [
  ['300 steps', seededProcess(2, 300)],
  ['a lane with 60 steps side by side', star(60)],
  ['a lane with 60 steps one after the other', longLane()],
  ...HOSTILE.map((text): [string, SwimlaneProcess] => [JSON.stringify(text), withTitles(text)]),
  ['labels of 80 characters', withTitles('流程说明'.repeat(20))],
  ['one Latin word of 60 letters', withTitles('x'.repeat(60))],
  ['titles nobody can see', withTitles('\u200B\u202E')],
  ['a decision with twelve exits', {
    ...star(12),
    steps: star(12).steps.map((step) => (step.id === 'split' ? { ...step, kind: 'decision' } : step)),
    edges: star(12).edges.map((edge, index) => (edge.from === 'split' ? { ...edge, label: `情况 ${index}` } : edge)),
  }],
]; // prettier-ignore

test.each(CASES)(
  'draws %s without a fault',
  (_name, process) => {
    for (const variant of VARIANTS) {
      const metrics = measureDrawing(drawingOf(layoutSwimlanes(process, { variant, evaluations: 0 })));
      expect(hardFaults(metrics), `${variant} ${JSON.stringify(metrics)}`).toBe(0);
    }
  },
  120_000,
);

test('comes to an end of its search for 300 steps', () => {
  const layout = layoutSwimlanes(seededProcess(5, 300), { variant: 'V' });
  expect(layout.steps).toHaveLength(300);
}, 120_000);

test.each<SwimlaneVariant>(['V', 'N'])('lays out 50 steps in 1 s in variant %s', { retry: 3 }, (variant) => {
  const process50 = seededProcess(1, 50);
  // Processor time: the clock on the wall also counts what else the machine does.
  const begin = process.cpuUsage();
  layoutSwimlanes(process50, { variant });
  const { user, system } = process.cpuUsage(begin);
  expect((user + system) / 1e6).toBeLessThan(1);
});
