import { expect, test } from 'vitest';
import { visibleMarks } from './visible-marks.ts';

const box = (id: string, y: number, title: string): string[] => [
  `<a data-node="${id}" data-kind="task" href="#step-${id}" transform="translate(1 ${y})">`,
  `<text>${title}</text>`,
  '</a>',
];
const drawing = (id: string, title: string, ...steps: string[][]): string =>
  [
    `<svg data-id="${id}" aria-labelledby="${id}-title">`,
    `<title id="${id}-title">${title}</title>`,
    `<g class="oh-lines" marker-end="url(#${id}-arrow)">`,
    '<path data-from="a" data-to="b" d="M1 2"/>',
    '</g>',
    ...steps.flat(),
    '</svg>',
  ].join('\n');

test('are the same under other ids, with another name for screen readers and in another order', () => {
  const before = drawing('returns', '退货', box('check', 1, '点数'), box('count', 2, '点数'));
  const after = drawing('refunds', '退换货', box('tally', 2, '点数'), box('check', 1, '点数'));
  expect(visibleMarks(after)).toBe(visibleMarks(before));
});

test('are the same in other colours, as long as boxes of one colour stay that', () => {
  const bars = (...colours: number[]): string =>
    visibleMarks(
      [
        '<style>\n.oh-dept-0{fill:red}\n.oh-dept-1{fill:blue}\n</style>',
        ...colours.map((colour) => `<rect class="oh-org-bar oh-dept-${colour}"/>`),
      ].join('\n'),
    );
  expect(bars(7, 7, 2)).toBe(bars(1, 1, 4));
  expect(bars(7, 7, 2)).not.toBe(bars(1, 4, 4));
});

test('differ by a word, by its place and by what its shape says', () => {
  const marks = (...boxes: string[][]): string => visibleMarks(drawing('returns', '退货', ...boxes));
  const before = marks(box('check', 1, '收货'), box('count', 2, '点数'));
  expect(marks(box('check', 1, '收件'), box('count', 2, '点数'))).not.toBe(before);
  expect(marks(box('check', 2, '收货'), box('count', 1, '点数'))).not.toBe(before);
  const end = box('count', 2, '点数').map((line) => line.replace('task', 'end'));
  expect(marks(box('check', 1, '收货'), end)).not.toBe(before);
});
