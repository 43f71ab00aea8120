import { expect, test } from 'vitest';
import { realProcesses } from './__fixtures__/real-processes.ts';
import { drawingOf } from './drawing-of-layout.ts';
import { layoutSwimlanes } from './layout-swimlanes.ts';
import { measureDrawing } from './metrics.ts';

const layouts = realProcesses.map((process) => layoutSwimlanes(process, { variant: 'V' }));

test('leads a loop between two steps of one lane through that lane, on whichever side it runs', () => {
  const step = (id: string, lane: string, kind: 'task' | 'decision' = 'task') => ({
    id,
    lane,
    kind,
    title: id,
  });
  for (const [before, behind] of [
    ['x', 'y'],
    ['y', 'x'],
  ] as const) {
    const process = {
      id: 'loop',
      title: '',
      lanes: [
        { id: before, title: '' },
        { id: behind, title: '' },
      ],
      phases: [],
      steps: [step('a', 'x'), step('b', 'x', 'decision'), step('c', 'y')],
      edges: [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'a', label: '否' },
        { from: 'b', to: 'c' },
      ],
    };
    for (const variant of ['V', 'H'] as const)
      expect(measureDrawing(drawingOf(layoutSwimlanes(process, { variant }))).straying).toBe(0);
  }
});

test('breaks no title for which the lane has room, nor a word where another break will do', () => {
  const texts = layouts.flatMap((layout) => layout.steps.map(({ text }) => text.lines.join('|')));
  expect(texts.filter((text) => /规\|则|报\|名|总\|结|第.?\|.步/u.test(text))).toEqual([]);
  const process = {
    id: 'room',
    title: '',
    lanes: [{ id: 'x', title: '' }],
    phases: [],
    steps: [
      { id: 'a', lane: 'x', kind: 'task' as const, title: '打单、打包、寄送' },
      { id: 'b', lane: 'x', kind: 'task' as const, title: '出海外销售月报表' },
    ],
    edges: [{ from: 'a', to: 'b' }],
  };
  const { steps } = layoutSwimlanes(process, { variant: 'V' });
  expect(steps.map(({ text }) => text.lines.length)).toEqual([1, 1]);
});

test('keeps labels clear of the lines between phases', () => {
  for (const layout of layouts) {
    for (const { y } of layout.phases.slice(1).map(({ band }) => band)) {
      for (const { label } of layout.edges) {
        if (label === undefined) continue;
        const { box } = label;
        expect(y <= box.y - 7.5 || y >= box.y + box.height + 7.5, label.lines.join('')).toBe(true);
      }
    }
  }
});

test('centres the title of a decision, a start and an end that carry a form, none taller than its text', () => {
  const process = {
    id: 'forms',
    title: '',
    lanes: [{ id: 'x', title: '' }],
    phases: [],
    steps: [
      { id: 'a', lane: 'x', kind: 'start' as const, title: '开始', document: true },
      { id: 'b', lane: 'x', kind: 'decision' as const, title: '行吗？', document: true },
      { id: 'c', lane: 'x', kind: 'end' as const, title: '结束', document: true },
    ],
    edges: [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'b', to: 'a', label: '不行，换一家再来' },
    ],
  };
  for (const { box, text } of layoutSwimlanes(process, { variant: 'V' }).steps) {
    expect(text.y).toBe(box.y + box.height / 2);
    expect(box.height).toBe(34);
  }
});
