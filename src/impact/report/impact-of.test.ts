import { describe, expect, test } from 'vitest';
import { aForm, aModel, aProcess, aRole, aMetric, someSettings } from '../../fixtures/builders.ts';
import { aShop, type Written } from '../compare/__cases__/case.ts';
import { compareHandbooks } from '../compare/compare-handbooks.ts';
import { impactOf } from './impact-of.ts';
import { whomToAsk } from './whom-to-ask.ts';
import { boss, done, lanes, register, suggested, world } from './__cases__/world.ts';

/** What a change of the world touches, a line a kind. */
function touched(after: Written, before: Written = {}): string[] {
  const [was, is] = [aShop({ ...world, ...before }), aShop({ ...world, ...after })];
  return impactOf(compareHandbooks(was, is), was, is).map(
    ({ kind, things }) => `${kind} ${things.map(({ title }) => title).join('、')}`,
  );
}

describe('the impact of a change', () => {
  test('of who does a step: the process, both roles and their newcomers, the form of the step', () => {
    const steps = [{ ...register, lane: 'packer' }, done];
    expect(touched({ processes: { returns: aProcess({ title: '退换货', lanes, steps }) } })).toEqual([
      'processes 退换货',
      'roles 店员、打包员',
      'forms 登记表',
      'onboarding 店员、打包员',
    ]);
  });

  test('of a field of a form: whatever uses the form, and who fills it in', () => {
    const fields = [{ id: 'number', name: '订单号', type: 'text' as const, example: '1', suggested }];
    expect(touched({ forms: { log: aForm({ title: '登记表', fields }) } })).toEqual([
      'processes 退换货',
      'roles 店员',
      'meetings 周会',
    ]);
  });

  test('of a form is none for who checks its page', () => {
    const checked = (example: string) => ({
      forms: {
        log: aForm({
          title: '登记表',
          review: { on: '2026-01-01', everyMonths: 6, by: 'manager' },
          fields: [{ id: 'number', name: '订单号', type: 'text' as const, example, suggested }],
        }),
      },
    });
    expect(touched(checked('2'), checked('1'))).toContain('roles 店员');
  });

  test('of a form that has the id of the process that uses it: that process', () => {
    const stocktake = aProcess({
      title: '盘点',
      lanes,
      steps: [{ ...register, forms: ['stocktake'] }, done],
    });
    const state = (example: string) => ({
      forms: {
        stocktake: aForm({
          title: '盘点表',
          fields: [{ id: 'n', name: '件数', type: 'text' as const, example, suggested }],
        }),
      },
      processes: { stocktake },
    });
    expect(touched(state('2'), state('1'))).toContain('processes 盘点');
  });

  test('of the target of a metric: the scorecards that use it, and who answers for it', () => {
    const target = { value: 2, bound: 'at-most' as const, suggested };
    expect(touched({ metrics: [aMetric({ id: 'days', title: '退款天数', target })] })).toEqual([
      'roles 店长',
      'scorecards 客服考核表',
    ]);
  });

  test('of a metric: those computed from it, and the scorecards that use one of those', () => {
    const days = aMetric({ id: 'days', title: '退款天数', formula: 'hours / 24' });
    const state = (definition: string) => ({
      metrics: [days, aMetric({ id: 'hours', title: '退款时长', definition })],
    });
    expect(touched(state('从申请到到账'), state('从收货到到账'))).toEqual([
      'roles 店长',
      'scorecards 客服考核表',
      'metrics 退款天数',
    ]);
  });

  test('of a condition: who judges', () => {
    const choice = (when: string) => ({
      id: 'choice',
      kind: 'decision' as const,
      lane: 'packer',
      title: '完好吗',
      next: [
        { to: 'done', when },
        { to: 'register', when: '破损', feedback: true as const },
      ],
      suggested,
    });
    const state = (when: string) => ({
      processes: { returns: aProcess({ title: '退换货', lanes, steps: [register, choice(when), done] }) },
    });
    expect(touched(state('完整'), state('完好'))).toEqual(['processes 退换货', 'roles 打包员']);
  });

  test('of who stands in for whom: the processes in which that role now acts', () => {
    const covers = [{ role: 'clerk', suggested }];
    const models = { 'small-team': aModel({ title: '小店', positions: [{ ...boss, covers }] }) };
    expect(touched({ models })).toEqual([
      'processes 退换货',
      'roles 店长、店员',
      'forms 登记表',
      'scorecards 客服考核表',
      'onboarding 店员',
    ]);
  });

  test('of another model: the processes that others now do', () => {
    const big = aModel({ title: '大店', positions: [{ ...boss, covers: [{ role: 'packer', suggested }] }] });
    const models = { big };
    expect(touched({ models, settings: someSettings({ model: 'big' }) }, { models })).toContain(
      'processes 退换货',
    );
  });

  test('of a model that one state cannot read: nothing', () => {
    const [readable, unread] = [aShop(world), { ...aShop(world), models: new Map() }];
    expect(impactOf([], readable, unread)).toEqual([]);
    expect(impactOf([], unread, readable)).toEqual([]);
  });

  test('of a position that goes: the processes whose lanes it held, and the roles that it covered', () => {
    const variants = [{ model: 'small-team', lane: 'packer', role: 'manager', suggested }];
    const processes = {
      returns: aProcess({ title: '退换货', lanes, steps: [register, done], variants }),
    };
    const clerk = { id: 'clerk', role: 'clerk', headcount: 1, suggested };
    const model = (...positions: object[]) => ({
      'small-team': aModel({ title: '小店', positions: positions as [typeof clerk] }),
    });
    const held = { ...boss, covers: [{ role: 'packer', suggested }] };
    expect(
      touched({ processes, models: model(clerk) }, { processes, models: model(clerk, held) }).slice(0, 2),
    ).toEqual(['processes 退换货', 'roles 店长、打包员']);
  });

  test('of the department of a role: both departments and its newcomers, not whoever works with it', () => {
    const clerk = aRole({ title: '店员', department: 'stock' });
    expect(touched({ roles: { clerk } })).toEqual(['onboarding 店员', 'departments 门店部、仓储部']);
  });

  test('of a role that is new and its position: its boss, not itself, and it is not asked', () => {
    const models = (...positions: object[]) => ({
      'small-team': aModel({ title: '小店', positions: positions as [typeof boss] }),
    });
    const host = { id: 'host', role: 'host', headcount: 1, reportsTo: 'manager', suggested };
    const before = aShop({ ...world, models: models(boss) });
    const after = aShop({ ...world, roles: { host: aRole({ title: '主播' }) }, models: models(boss, host) });
    const changes = compareHandbooks(before, after);
    expect(
      impactOf(changes, before, after).flatMap(({ things }) => things.map(({ title }) => title)),
    ).toEqual(['店长']);
    expect(whomToAsk(changes, before, after).map(({ title }) => title)).toEqual(['店长']);
  });

  test('of a meeting that is dropped: who came to it, and the forms it looked at', () => {
    expect(touched({ meetings: { weekly: undefined } })).toEqual([
      'roles 店长、打包员',
      'forms 登记表',
      'onboarding 店长、打包员',
    ]);
  });

  test('of a form that another fills in: both newcomers, whatever it is called', () => {
    const forms = { log: aForm({ title: '问题表', filledBy: ['clerk'] }) };
    const before = { log: aForm({ title: '登记表', filledBy: ['packer'] }) };
    expect(touched({ forms }, { forms: before }).at(-2)).toBe('onboarding 店员、打包员');
    expect(
      touched({ forms }, { forms: { log: aForm({ title: '登记表', filledBy: ['clerk'] }) } }),
    ).not.toContain('onboarding 店员');
  });

  test('of a review, an alias or what something rests on: nothing', () => {
    const clerk = aRole({
      title: '店员',
      aliases: ['营业员'],
      review: { on: '2026-11-01', everyMonths: 6 },
      mission: { text: '让店里天天有生意', basis: ['S0-01'] },
    });
    expect(touched({ roles: { clerk } })).toEqual([]);
  });
});
