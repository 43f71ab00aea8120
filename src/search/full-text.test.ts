import { expect, test } from 'vitest';
import { parseExcerpt, wordsOf } from './full-text.ts';

test('joins neighbouring marks and drops the spaces between Chinese words', () => {
  expect(parseExcerpt('受理 <mark>退</mark> <mark>换货</mark> 和 退款')).toEqual([
    { text: '受理', marked: false },
    { text: '退换货', marked: true },
    { text: '和退款', marked: false },
  ]);
});

test('keeps a hair of space between numbers and Chinese words', () => {
  expect(parseExcerpt('第 30 秒 和 3 个')).toEqual([
    { text: '第\u200a30\u200a秒和\u200a3\u200a个', marked: false },
  ]);
});

test('reads escaped text as text', () => {
  expect(
    parseExcerpt('&lt;script&gt; &amp; <mark>a</mark>')
      .map(({ text }) => text)
      .join(''),
  ).toBe('<script> & a');
});

test('keeps the spaces between Latin words', () => {
  expect(parseExcerpt('Return on ad spend')).toEqual([{ text: 'Return on ad spend', marked: false }]);
});

test('looks for words of two characters and more, and for few of them', () => {
  expect(wordsOf('客户问尺码怎么回')).toEqual(['客户', '怎么', '问尺', '尺码']);
  expect(wordsOf('客户 快递 发票 手机 电脑')).toEqual(['客户', '快递', '发票', '手机']);
});

test('a mark ends where its word does, so that the word is known again', () => {
  expect(parseExcerpt('买家 <mark>拒收 </mark> 的')[1]).toEqual({ text: '拒收', marked: true });
});

test('an excerpt does not begin with the end of the sentence before', () => {
  expect(parseExcerpt('。 停子 账号、改 <mark>密码</mark>。')[0]).toEqual({
    text: '停子账号、改',
    marked: false,
  });
});
