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
  ['客服每天做什么', '客服'],
  ['tuihuoshuifuze', 'tuihuo'],
  ['tui huo shui fu ze', 'tui huo'],
  ['退款找哪个', '退款'],
  ['退款归哪个管', '退款'],
  ['车手是干嘛的', '车手'],
  ['美工岗位职责', '美工'],
  ['岗位职责', '岗位职责'],
  ['who is responsible for pricing', 'pricing'],
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
