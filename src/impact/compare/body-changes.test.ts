import { describe, expect, test } from 'vitest';
import { withBody } from './__cases__/case.ts';
import { compareHandbooks } from './compare-handbooks.ts';

/** What is told of a guide whose text became another. */
const told = (was: string, is: string): string[] =>
  compareHandbooks(withBody(was), withBody(is)).map(({ text }) => text);

describe('a body', () => {
  test('that was rewritten is told by the number of its passages', () => {
    const was = '先看数据，再看昨天的订单。\n\n第二段。\n';
    const is = '先看数据，再看今天的订单。\n\n另起一段，说别的事情。\n\n又一段。\n\n- 一条\n- 两条\n';
    expect(told(was, is)).toEqual(['指南「入门」正文：改 1 段，加 4 段，删 1 段']);
  });

  test('of which one paragraph was reworded is told in its words, without markup', () => {
    const text = (day: string) => `先看**${day}**的[订单](/forms/log/)。\n`;
    expect(told(text('昨天'), text('今天'))).toEqual([
      '指南「入门」正文改一段：「先看昨天的订单。」 → 「先看今天的订单。」',
    ]);
  });

  test('of which a few paragraphs changed is told each by itself', () => {
    expect(told('一段。\n\n超过 3 天。\n', '另一段。\n\n超过 2 天。\n').length).toBe(2);
  });

  test('to which a table came is told by its columns', () => {
    const table = '| 错 | **对** |\n| --- | --- |\n| 一 | 二 |\n';
    expect(told('一段。\n', `一段。\n\n${table}`)).toEqual(['指南「入门」正文加一张表：「错、对」']);
  });

  test('of which a table changed is told by the cell, the row, or the number of rows', () => {
    const table = (...rows: string[]) => ['| 做什么 | 怎么做 |', '| --- | --- |', ...rows, ''].join('\n');
    const [remove, pick, add] = [
      '| 删一条 | 点右上角的叉 |',
      '| 填岗位 | 从下拉里选 |',
      '| 加一条 | 点“新增” |',
    ];
    const was = table(remove, pick);
    expect(told(was, table('| 删一条 | 点右下角的叉 |', pick))).toEqual([
      '指南「入门」正文表格「删一条」一行：「点右上角的叉」 → 「点右下角的叉」',
    ]);
    expect(told(was, table(remove, pick, add))).toEqual(['指南「入门」正文表格加一行：「加一条、点“新增”」']);
    expect(told(was, table(pick))).toEqual(['指南「入门」正文表格删一行：「删一条、点右上角的叉」']);
    expect(told(was, table('| 删一条 | 点右下角的叉 |', pick, add))).toEqual([
      '指南「入门」正文改一张表：「做什么、怎么做」，改了 2 行',
    ]);
  });

  test('with a list is told by the items that changed', () => {
    const was = '- 先验货，\n  后退款\n- 缺件自己认\n';
    expect(told(was, '- 先验货，后退款\n- 破损的当场拍照\n- 每天对登记表\n')).toEqual([
      '指南「入门」正文加一条：「破损的当场拍照」',
      '指南「入门」正文加一条：「每天对登记表」',
      '指南「入门」正文删一条：「缺件自己认」',
    ]);
    expect(told(was, was.replace('自己认', '自己认、当天报'))).toEqual([
      '指南「入门」正文改一条：「缺件自己认」 → 「缺件自己认、当天报」',
    ]);
  });

  test('of which a picture came or was changed is told so', () => {
    const none = '一段。\n';
    const [first, second] = [`${none}\n![货架](/a.png)\n`, `${none}\n![货架](/b.png)\n`];
    expect([told(none, first), told(first, second), told(second, none)].flat()).toEqual([
      '指南「入门」正文加一张图：「货架」',
      '指南「入门」正文换一张图：「货架」',
      '指南「入门」正文删一张图：「货架」',
    ]);
  });

  test('of which a passage is a suggestion no longer is told so, and not as a passage that went', () => {
    const [ours, theirs] = ['<Suggested>\n\n提前三天备货。\n\n</Suggested>\n', '提前三天备货。\n'];
    expect(told(ours, theirs)).toEqual(['指南「入门」正文：有 1 处不再标成建议']);
    expect(told(theirs, ours)).toEqual(['指南「入门」正文：新标了 1 处建议']);
    expect(told(ours, '提前五天备货。\n')).toEqual([
      '指南「入门」正文：有 1 处不再标成建议',
      '指南「入门」正文改一段：「提前三天备货。」 → 「提前五天备货。」',
    ]);
  });

  test('that has the same paragraph twice is told when one of them goes', () => {
    expect(told('一段。\n\n一段。\n', '一段。\n')).toEqual(['指南「入门」正文删一段：「一段。」']);
  });

  test('of thousands of new paragraphs is counted at once, however many there were before', () => {
    const many = (saying: string, first: number) =>
      Array.from({ length: 3000 }, (_, at) => saying.repeat(9) + String(at * 2 + first)).join('\n\n');
    const [was, is] = [many('先看昨天的订单再看库存', 0), many('每天开店先问买家要什么', 1)];
    const started = performance.now();
    expect(told(was, is)).toEqual(['指南「入门」正文：加 3000 段，删 3000 段']);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
