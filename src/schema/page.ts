import { z } from 'zod';
import { count, day, field, text } from './field.ts';
import { Note } from './provenance.ts';
import { reference } from './reference.ts';

/** Who looked last at a page, when, and how often that is due. */
export const Review = z.strictObject({
  on: field(day, '上次核对的日期。', '2026-11-01'),
  by: field(
    reference('roles').optional(),
    '上次谁核对的：岗位文件名；不写就是这一页的负责人。',
    'sales-supervisor',
  ),
  everyMonths: field(count.max(36), '每隔几个月核对一次。', 6),
  checked: field(text.optional(), '上次核对了什么。', '对照后台核过阈值'),
});
export type Review = z.output<typeof Review>;

/** Fields of every thing that has a page of its own. */
export const pageFields = {
  title: field(text, '名称，页面标题。', '售后客服'),
  aliases: field(z.array(text).min(1).optional(), '别名、旧称，一行一个；搜索认得。', ['售后']),
  english: field(text.optional(), '英文名。', 'After-sales Service Agent'),
  owner: field(reference('roles'), '这一页由谁负责改对：岗位文件名。', 'sales-supervisor'),
  review: field(Review, '核对记录。'),
  controlled: field(z.boolean().optional(), '受控页：逾期未核对就不让发布。', false),
  notes: field(z.array(Note).min(1).optional(), '补充说明，一条一行。'),
};
