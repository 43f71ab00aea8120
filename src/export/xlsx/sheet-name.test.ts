import { expect, test } from 'vitest';
import { columnLetters, quotedSheetName, sheetNameFor } from './sheet-name.ts';

test('keeps a plain title', () => {
  expect(sheetNameFor('每日销售统计')).toBe('每日销售统计');
});

test('drops what Excel refuses in the name of a sheet', () => {
  expect(sheetNameFor("'退货/换货: [登记]*?\\'")).toBe('退货 换货   登记');
  expect(sheetNameFor('字'.repeat(40))).toHaveLength(31);
  expect(sheetNameFor('***')).toBe('Sheet1');
  expect(sheetNameFor('History')).toBe('Sheet1');
});

test('keeps the name of another sheet for it, and cuts no character in half', () => {
  expect(sheetNameFor('选项', '选项')).toBe('Sheet1');
  expect(sheetNameFor(`${'字'.repeat(30)}😀`)).toBe('字'.repeat(30));
});

test('quotes a name for formulas', () => {
  expect(quotedSheetName("it's")).toBe("'it''s'");
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('calls column %i %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});
