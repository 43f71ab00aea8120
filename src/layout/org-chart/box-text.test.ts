import { expect, test } from 'vitest';
import { aUnit } from './__fixtures__/a-unit.ts';
import { HOSTILE } from './__fixtures__/hostile.ts';
import { columnText, fitText, titleLines } from './box-text.ts';
import { NARROW, WIDE } from './measures.ts';
import { rowText } from './row-text.ts';
import type { PlacedText } from './org-chart-layout.ts';

const reach = ({ x, width, anchor }: PlacedText) => {
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return [left, left + width] as const;
};

test.each(HOSTILE)('keeps %j inside its box', (text) => {
  const unit = aUnit('x', { title: text, headcount: text, note: text, suggested: true });
  for (const box of [columnText(unit, 88, WIDE), rowText(unit, 150, NARROW)]) {
    for (const line of box.texts) {
      expect(reach(line)[0]).toBeGreaterThanOrEqual(0);
      expect(reach(line)[1]).toBeLessThanOrEqual(box.width);
      expect(line.y).toBeLessThan(box.height);
    }
  }
});

test('cuts a title after three lines, with an ellipsis', () => {
  const lines = titleLines('运营'.repeat(40), 13, 80);
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toMatch(/…$/);
});

test('cuts between characters, not inside an emoji', () => {
  expect(fitText('👩‍💻👩‍💻👩‍💻👩‍💻', { size: 10, width: 40 })).toBe('👩‍💻👩‍💻…');
});

test('marks a suggested headcount and underlines the headcount only', () => {
  const box = columnText(aUnit('x', { headcount: '4 人', suggested: true }), 100, WIDE);
  const [, count, mark] = box.texts;
  expect([count?.text, mark?.text]).toEqual(['4 人', '建议']);
  expect(box.underline?.width).toBe(count?.width);
  expect(count && reach(count)[1]).toBeLessThan(mark ? reach(mark)[0] : 0);
});

test('marks nothing where no headcount is stated', () => {
  const { texts } = columnText(aUnit('x', { headcount: '', suggested: true }), 100, WIDE);
  expect(texts.map(({ part }) => part)).toEqual(['title']);
});

test('puts the headcount beside the title in a row, below it where there is no room', () => {
  const unit = aUnit('x', { title: '仓储物流专员', headcount: '按项目数' });
  const [title, beside] = rowText(unit, 300, NARROW).texts;
  expect(beside?.y).toBe(title?.y);
  const [upper, below] = rowText(unit, 150, NARROW).texts;
  expect(below?.y).toBeGreaterThan(upper?.y ?? 0);
});
