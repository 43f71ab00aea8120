import { expect, test } from 'vitest';
import { plain } from './plain.ts';
import { wordMatcher } from './word-matcher.ts';

const duty = plain('审退换货登记表，ERP 里关单 售后客服');

test.each(['', '退换货', '退货', '登记 客服', '客服 登记', 'ＥＲＰ', 'erp　关单'])(
  '“%s” is in it',
  (query) => {
    expect(wordMatcher(plain(query))(duty)).toBe(true);
  },
);

test.each(['换退', '审登记', '退货 仓库', 'ER P X', '.*'])('“%s” is not', (query) => {
  expect(wordMatcher(plain(query))(duty)).toBe(false);
});
