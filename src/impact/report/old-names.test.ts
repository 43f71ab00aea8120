import { describe, expect, test } from 'vitest';
import { aDepartment, aForm, aMetric, aModel, aProcess, aRole } from '../../fixtures/builders.ts';
import { aShop, withBody, type Written } from '../compare/__cases__/case.ts';
import { oldNameLines } from './old-name-lines.ts';
import { oldNames } from './old-names.ts';

const suggested = true as const;
const clerk = (title: string, aliases?: string[]) => ({
  clerk: aRole({ title, ...(aliases && { aliases }) }),
});
const telling = (...what: string[]) => ({
  packer: aRole({
    title: '打包员',
    department: 'stock',
    duties: what.map((one, index) => ({ id: `d${index}`, what: one, when: 'daily' as const, suggested })),
  }),
});

/** Where a shop still says an old name, a line a place. */
function said(before: Written, after: Written): string[] {
  return oldNames(aShop(before), aShop(after)).flatMap(({ was, is, said: places }) =>
    places.map(({ file, sentence }) => `${was} → ${is ?? '无'} ${file} ${sentence}`),
  );
}

describe('an old name is found', () => {
  test('in the duties of others, with the sentence around it', () => {
    const roles = { ...telling('点完数。把单子交给店员，拿回执！'), ...clerk('导购') };
    expect(said({}, { roles })).toEqual(['店员 → 导购 content/roles/packer.mdx 把单子交给店员，拿回执']);
  });

  test('as the title of its own position, which does not keep it', () => {
    const own = { id: 'one', role: 'clerk', department: 'shop', headcount: 1, suggested };
    const models = (title: string) => ({
      'small-team': aModel({ title: '小店', positions: [{ ...own, title }] }),
    });
    expect(said({ models: models('店员') }, { models: models('店员'), roles: clerk('导购') })).toEqual([
      '店员 → 导购 content/models/small-team.mdx 店员',
    ]);
    const departments = { shop: aDepartment({ title: '零售部' }) };
    expect(said({ models: models('门店部') }, { models: models('门店部'), departments })).toEqual([
      '门店部 → 零售部 content/models/small-team.mdx 门店部',
    ]);
  });

  test('of a model, however it is called in duties', () => {
    const models = (title: string) => ({ 'small-team': aModel({ title }) });
    const roles = telling('照八人方案排班');
    expect(said({ models: models('八人方案'), roles }, { models: models('小店方案'), roles })).toEqual([
      '八人方案 → 小店方案 content/roles/packer.mdx 照八人方案排班',
    ]);
  });

  test('in a body, on its line, without markup', () => {
    const { guides } = withBody('第一段。\n\n- 找[店员](/roles/clerk/)要\n  **钥匙**，再问店\n  员。\n');
    const [name] = oldNames({ ...aShop(), guides }, { ...aShop({ roles: clerk('导购') }), guides });
    expect(name?.said.map(({ line, sentence }) => [line, sentence])).toEqual([
      [12, '找店员要'],
      [13, '钥匙，再问店 员'],
    ]);
  });

  test('of a form, a process, a metric, a position, and of what is gone', () => {
    const positions = (title?: string) =>
      aModel({
        title: '小店',
        positions: [{ id: 'boss', role: 'manager', ...(title && { title }), headcount: 1, suggested }],
      });
    const roles = telling('看退货率', '填问题表', '走退货流程，问掌柜', '看退货率', '退货当天收');
    const before: Written = {
      forms: { log: aForm({ title: '问题表' }) },
      metrics: [aMetric({ id: 'rate', title: '退货率' })],
      models: { 'small-team': positions('掌柜') },
      roles,
    };
    const after: Written = {
      forms: { log: undefined },
      metrics: [aMetric({ id: 'rate', title: '退款率' })],
      models: { 'small-team': positions() },
      processes: { returns: aProcess({ title: '退换货' }) },
      roles,
    };
    expect(said(before, after).map((line) => line.replace('content/roles/packer.mdx ', ''))).toEqual([
      '退货 → 退换货 走退货流程，问掌柜',
      '退货率 → 退款率 看退货率',
      '问题表 → 无 填问题表',
      '掌柜 → 店长 走退货流程，问掌柜',
    ]);
  });
});

describe('nothing is found', () => {
  test('of a name that is kept as another name, or that something else bears', () => {
    const roles = telling('问店员');
    expect(said({}, { roles: { ...roles, ...clerk('导购', ['店员']) } })).toEqual([]);
    const positions = [{ id: 'one', role: 'packer', title: '店员', headcount: 1, suggested }];
    const models = { 'small-team': aModel({ title: '小店', positions }) };
    expect(said({ models }, { models, roles: { ...roles, ...clerk('导购') } })).toEqual([]);
  });

  test('inside longer names, known or made of it', () => {
    const roles = telling('问店员主管、店员组长和新店员手册', '交店员签收单');
    const guideOf = { handbook: aForm({ title: '新店员手册' }), slip: aForm({ title: '店员签收单' }) };
    expect(said({ forms: guideOf }, { forms: guideOf, roles: { ...roles, ...clerk('导购') } })).toEqual([]);
  });

  test('where the new name holds the old one, and where the old one is told as such', () => {
    expect(said({}, { roles: { ...telling('问店员导购，原“店员”'), ...clerk('店员导购') } })).toEqual([]);
  });

  test('in other names and records of reviews, and of what cannot be read', () => {
    const packer = aRole({
      title: '打包员',
      department: 'stock',
      review: { on: '2026-11-01', everyMonths: 6, checked: '和店员对过' },
    });
    expect(said({}, { roles: { packer, ...clerk('导购') } })).toEqual([]);
    const before = aShop({ roles: telling('问店员') });
    const after = { ...before, roles: new Map([...before.roles].filter(([id]) => id !== 'clerk')) };
    expect(oldNames(before, after)).toEqual([]);
  });
});

test('lists some places of a name and counts the rest', () => {
  const places = Array.from({ length: 11 }, (_, index) => ({
    file: `content/roles/r${index % 10}.mdx`,
    line: 3,
    sentence: '问店员',
  }));
  const lines = oldNameLines([{ was: '店员', is: '导购', said: places }], (text) => text);
  expect([lines[0], lines[1], lines.length, lines.at(-1)]).toEqual([
    '- 🏷️ 「店员」现在叫「导购」，还有 11 处写着旧名：',
    '  - content/roles/r0.mdx 第 3 行：问店员',
    10,
    '  - … 另有 3 处，在 3 个文件里',
  ]);
});
