import { z } from 'zod';
import { field, localId, text } from './field.ts';
import { pageFields } from './page.ts';
import { sourced } from './provenance.ts';
import { reference } from './reference.ts';

export const DepartmentFunction = sourced({
  id: field(localId, '职能编号，部门内唯一。', 'watch-sell-through'),
  what: field(text, '部门管什么，动词开头。', '盯动销率，滞销的货一周内拿出处理办法'),
});

/** One department: what it is there for and who leads it. */
export const Department = z.strictObject({
  ...pageFields,
  summary: field(text, '一句话：这个部门管什么。', '把货订准、盯住到货和动销'),
  functions: field(z.array(DepartmentFunction).min(1), '职能，一条一件事。'),
  head: field(
    sourced({ role: field(reference('roles'), '负责人的岗位文件名。', 'sales-supervisor') }).optional(),
    '部门负责人。',
  ),
  worksWith: field(
    z
      .array(
        sourced({
          department: field(reference('departments'), '对方部门。', 'promotion'),
          about: field(text, '一起做什么。', '活动选款与备货'),
        }),
      )
      .min(1)
      .optional(),
    '和哪些部门配合。',
  ),
});
export type Department = z.output<typeof Department>;
