import { expect, test } from 'vitest';
import { beginsWithRhythm, parseQuestion } from './question.ts';

test.each([
  ['退货谁负责', '退货'],
  ['谁负责直通车', '直通车'],
  ['活动报名找谁', '活动报名'],
  ['钻展素材怎么审核', '钻展素材 审核'],
  ['退换货要填哪张表', '退换货'],
  ['什么是动销率', '动销率'],
  ['做完了的计划的检查', '做完 计划 检查'],
  ['晨会什么时候开', '晨会 开'],
  ['退款要几天到账', '退款 到账'],
  ['月报几号交', '月报 交'],
  ['客服每天做什么', '客服'],
  ['tuihuoshuifuze', 'tuihuo'],
  ['tui huo shui fu ze', 'tui huo'],
  ['退款找哪个', '退款'],
  ['退款归哪个管', '退款'],
  ['车手是干嘛的', '车手'],
  ['美工岗位职责', '美工'],
  ['岗位职责', '岗位职责'],
  ['who is responsible for pricing', 'pricing'],
  // What comes to the end only when something else is gone.
  ['退货流程是什么', '退货'],
  ['退货流程是什么呀？', '退货'],
  ['大促流程是怎样的', '大促'],
  ['负责发货的人是谁', '发货'],
  ['岗位职责是什么', '岗位职责'],
  ['怎样办理退货', '退货'],
  ['我想退货应该找谁处理呢', '退货'],
  ['店长每周要做哪些事', '店长'],
  ['退货/换货', '退货 换货'],
  ['周会谁主持', '周会'],
  ['这个手册怎么用', '手册'],
  ['我是新来的', '新来'],
])('%s is about %s', (query, core) => {
  expect(parseQuestion(query).core).toBe(core);
});

test('leaves a query of asking words alone', () => {
  expect(parseQuestion('谁负责').core).toBe('谁负责');
});

test('knows what is asked for', () => {
  expect([...parseQuestion('退货谁负责').intents]).toEqual(['who']);
  expect([...parseQuestion('退换货要填哪张表').intents]).toEqual(['form']);
  expect(parseQuestion('店长每周做什么').rhythm).toBe('weekly');
});

test('knows which duty begins with its own rhythm', () => {
  expect(beginsWithRhythm('每天分析报表', 'daily')).toBe(true);
  expect(beginsWithRhythm('每天分析报表', 'weekly')).toBe(false);
  expect(beginsWithRhythm('分析每周的报表', 'weekly')).toBe(false);
});
