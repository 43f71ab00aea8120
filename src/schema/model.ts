import { z } from 'zod';
import { count, field, localId, text } from './field.ts';
import { pageFields } from './page.ts';
import { sourced } from './provenance.ts';
import { reference } from './reference.ts';

/** A number, a range as `2-3`, or one for each project. Left out when nobody states it. */
export const Headcount = z.union([
  count,
  z
    .string()
    .regex(/^\d+-\d+$/, { abort: true })
    .refine(rises, '人数范围从小写到大，例如 2-3。'),
  z.literal('per-project'),
]);
export type Headcount = z.output<typeof Headcount>;

export const Cover = sourced({
  role: field(reference('roles'), '兼哪个岗位的活：岗位文件名。', 'data-analyst'),
  duties: field(z.array(localId).min(1).optional(), '只兼其中几条就列职责编号；不列就是全兼。', [
    'daily-report',
  ]),
});

export const Position = sourced({
  id: field(localId, '位置编号，方案内唯一；一岗一位就写岗位文件名。', 'pc-operations'),
  role: field(
    reference('roles').optional(),
    '对应的岗位文件名；没有岗位页的位置不写。',
    'store-operations-supervisor',
  ),
  title: field(text.optional(), '这个方案里的叫法；和岗位名一样就不写。', 'PC 端运营主管'),
  headcount: field(Headcount.optional(), '人数：4、2-3 或 per-project；没有说法就不写。', 4),
  reportsTo: field(localId.optional(), '汇报给谁：本方案里的位置编号；最上面的不写。', 'operations-director'),
  department: field(reference('departments').optional(), '在这个方案里归哪个部门。', 'operations'),
  unit: field(text.optional(), '在方案里的分层或小组名。', '战略层'),
  covers: field(z.array(Cover).min(1).optional(), '还兼哪些岗位的活。'),
});
export type Position = z.output<typeof Position>;

export const LeftOut = sourced({
  role: field(reference('roles'), '不设、也没人兼的岗位。', 'overseas-business'),
  why: field(text, '为什么可以没有。', '不做海外'),
});
export type LeftOut = z.output<typeof LeftOut>;

/** One way to organise the team: who there is, how many, who answers to whom, who stands in for what. */
export const Model = z.strictObject({
  ...pageFields,
  summary: field(text, '一句话：什么样的团队用这个方案。', '4 到 6 个人的小店'),
  fits: field(
    sourced({
      from: field(count.optional(), '适合的团队人数下限。', 4),
      to: field(count.optional(), '上限。', 6),
      when: field(text, '什么情况下选它，什么时候该换。', '日均 200 单以内、一人多岗'),
    }).refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
      message: '人数下限 from 比上限 to 还大：两个数对调，或者改对其中一个。',
      path: ['from'],
    }),
    '适用。',
  ),
  stage: field(z.int().min(1).max(9).optional(), '在成长路径上的第几级；不在路径上就不写。', 1),
  basis: field(z.array(reference('statements')).min(1), '整个方案的依据。', ['S4-11']),
  positions: field(z.array(Position).min(1), '位置，从上往下。'),
  severalTops: field(text.optional(), '不止一个最高位置时，写明原因。', '来源没有给出两位总监的上级'),
  dottedLines: field(
    z
      .array(
        sourced({
          from: field(localId, '位置编号。', 'data-analyst'),
          to: field(localId, '位置编号。', 'store-manager'),
          label: field(text, '什么事上配合或受谁指导。', '日报'),
        }),
      )
      .min(1)
      .optional(),
    '虚线关系。',
  ),
  leavesOut: field(
    z.array(LeftOut).min(1).optional(),
    '用不上的岗位和理由；没写理由又没人兼的，页面上显示成缺口。',
  ),
  parties: field(
    z
      .array(
        sourced({
          name: field(text, '名称。', '公司决策层'),
          relation: field(text, '什么关系。', '审批年度规划'),
        }),
      )
      .min(1)
      .optional(),
    '方案之外、要打交道的上级或单位。',
  ),
});
export type Model = z.output<typeof Model>;

function rises(range: string): boolean {
  const [from = 0, to = 0] = range.split('-').map(Number);
  return from < to;
}
