import { expect, test } from 'vitest';
import { markedRuns } from './marked-runs.ts';

const marked = (text: string, query: string) =>
  markedRuns(text, query, (value) => value.toLowerCase())
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

test('marks what the text and the query share', () => {
  expect(marked('受理退换货和退款', '退换货')).toBe('受理[退换货]和退款');
});

test('marks no single characters of a longer query', () => {
  expect(marked('退一步，货到付款', '退货')).toBe('退一步，货到付款');
});

test('marks Latin words whole, not letters inside others', () => {
  expect(marked('看 ROI 和 Android', 'roi')).toBe('看 [ROI] 和 And[roi]d');
  expect(marked('an agent', 'an')).toBe('[an] agent');
});

test('takes neither two letters of a longer word nor a bare number for a find', () => {
  expect(marked('ZZ-1 和 11 月', 'zzqqxx')).toBe('ZZ-1 和 11 月');
  expect(marked('双11 在 11 月', '双11')).toBe('[双11] 在 11 月');
});

test('loses nothing of a text, whatever is in it', () => {
  const text = '<b>退货</b> & “🎉”';
  expect(
    markedRuns(text, '退货<', (value) => value)
      .map((run) => run.text)
      .join(''),
  ).toBe(text);
});
