import { z } from 'zod';
import { field, localId, text } from './field.ts';
import { pageFields } from './page.ts';
import { sourced } from './provenance.ts';
import { reference } from './reference.ts';

export const BudgetLine = sourced({
  id: field(localId, '编号。', 'ztc-ads'),
  category: field(text, '科目大类。', '推广费'),
  title: field(text, '科目。', '直通车'),
  owner: field(reference('roles'), '谁管这笔钱。', 'promotion-supervisor'),
  months: field(z.array(z.number().min(0)).length(12), '1 到 12 月各多少元。'),
});

/** One yearly budget; totals are computed. */
export const Budget = z.strictObject({
  ...pageFields,
  purpose: field(text, '这份预算管什么。', '电商运营中心全年的钱怎么花'),
  year: field(z.int().min(2000).max(2100), '年份。', 2027),
  basis: field(z.array(reference('statements')).min(1), '依据。', ['S1-144']),
  lines: field(z.array(BudgetLine).min(1).optional(), '科目。'),
  total: field(z.number().optional(), '上级批下来的总额；和各行合计对不上就报错。', 1200000),
});
export type Budget = z.output<typeof Budget>;
