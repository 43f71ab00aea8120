import { describe, expect, test, vi } from 'vitest';
import { FormulaError, metricsIn, parseFormula, type Formula } from './formula.ts';

vi.setConfig({ testTimeout: 30_000 }); // a busy machine is slow, not wrong

/** A formula with all its parentheses. */
function spelled(formula: Formula): string {
  switch (formula.kind) {
    case 'number':
      return String(formula.value);
    case 'metric':
      return formula.id;
    case 'quantity':
      return `"${formula.name}"`;
    case 'operation':
      return `(${spelled(formula.left)} ${formula.sign} ${spelled(formula.right)})`;
  }
}

describe('parseFormula', () => {
  test.each([
    ['1 + 2 * 3', '(1 + (2 * 3))'],
    ['8 / 4 / 2', '((8 / 4) / 2)'],
    ['5 - 2 - 1', '((5 - 2) - 1)'],
    ['( a + b ) * 2.5', '((a + b) * 2.5)'],
    ['sales-30-days / visitors', '(sales-30-days / visitors)'],
    ['"推广 成交额"/"花费"', '("推广 成交额" / "花费")'],
    ['  a  ', 'a'],
    ['((a))', 'a'],
    ['"a+b"', '"a+b"'],
  ])('reads %s as %s', (text, meaning) => {
    expect(spelled(parseFormula(text))).toBe(meaning);
  });

  test.each([
    ['', 0, '没写完'],
    ['   ', 3, '没写完'],
    ['1 +', 3, '没写完'],
    ['(1', 2, '右括号'],
    ['(1 2', 3, '右括号'],
    ['1 2', 2, '不该有「2」'],
    ['* 2', 0, '不该有「*」'],
    ['-1', 0, '不该有「-」'],
    ['1 ** 2', 3, '不该有「*」'],
    ['a ÷ b', 2, '读不懂「÷ b」'],
    ['1 + 花费', 4, '读不懂「花费」'],
    ['"花费', 0, '读不懂'],
    ['""', 0, '读不懂'],
    ['1e5', 1, '不该有「e5」'],
    ['A + b', 0, '读不懂「A + b」'],
    ['a-', 2, '没写完'],
    ['constructor()', 11, '不该有「(」'],
  ])('refuses %j from character %i: %s', (text, offset, reason) => {
    expect(() => parseFormula(text)).toThrow(FormulaError);
    try {
      parseFormula(text);
    } catch (error) {
      expect(error).toMatchObject({ message: expect.stringContaining(reason) as unknown, offset });
    }
  });

  test.each([
    ['opening parentheses', '('.repeat(100_000)],
    ['parentheses', `${'('.repeat(50_000)}1${')'.repeat(50_000)}`],
    ['terms', Array.from({ length: 50_000 }, () => '1').join(' + ')],
  ])('refuses many %s instead of exhausting the stack', (_, text) => {
    expect(() => parseFormula(text)).toThrow('算式太长');
  });
});

describe('metricsIn', () => {
  test('names every metric, in order, and no quantity', () => {
    expect(metricsIn(parseFormula('(a + "b") / c - 2 * a'))).toEqual(['a', 'c', 'a']);
  });
});
