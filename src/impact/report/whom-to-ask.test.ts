import { describe, expect, test } from 'vitest';
import { aDepartment, aForm, aModel, aProcess, aRole, someSettings } from '../../fixtures/builders.ts';
import type { Handbook } from '../../graph/handbook.ts';
import { aShop } from '../compare/__cases__/case.ts';
import { compareHandbooks } from '../compare/compare-handbooks.ts';
import { whomToAsk } from './whom-to-ask.ts';
import { boss, done, lanes, register, suggested, world } from './__cases__/world.ts';

describe('who is asked', () => {
  const ask = (after: Handbook, before: Handbook): string[] =>
    whomToAsk(compareHandbooks(before, after), before, after).map(({ title, because, insteadOf, accounts }) =>
      [title, because, insteadOf, ...accounts].filter(Boolean).join(' '),
    );

  test('is who answers for the page, then whose work changes', () => {
    const steps = [{ ...register, lane: 'packer' }, done];
    const after = aShop({ ...world, processes: { returns: aProcess({ title: '退换货', lanes, steps }) } });
    expect(ask(after, aShop(world))).toEqual(['店长 owner', '店员 affected', '打包员 affected']);
  });

  test('is who does the work in the model in use, by the accounts of the state before', () => {
    const models = {
      'small-team': aModel({ positions: [{ ...boss, covers: [{ role: 'packer', suggested }] }] }),
    };
    const accounts = (name: string) => someSettings({ accounts: [{ role: 'manager', names: [name] }] });
    const before = aShop({ ...world, models, settings: accounts('zhang-san') });
    const forms = { log: aForm({ title: '登记表', owner: 'packer', filledBy: ['manager'] }) };
    expect(ask(aShop({ ...world, models, forms, settings: accounts('mallory') }), before)).toEqual([
      '店长 owner 打包员 zhang-san',
      '店员 affected',
    ]);
  });

  test('is the role whose work changes, and who fills in the form that changes', () => {
    const duties = [{ id: 'sell', what: '接待买家', when: 'weekly' as const, suggested }];
    const daily = [{ id: 'sell', what: '接待买家', when: 'daily' as const, suggested }];
    const state = (own: typeof duties | typeof daily) =>
      aShop({ ...world, roles: { clerk: aRole({ title: '店员', duties: own }) } });
    expect(ask(state(duties), state(daily))).toEqual(['店长 owner', '店员 affected']);
    const fields = [{ id: 'number', name: '订单号', type: 'text' as const, example: '1', suggested }];
    const forms = { log: aForm({ title: '登记表', fields }) };
    expect(ask(aShop({ ...world, forms }), aShop(world))).toEqual(['店长 owner', '店员 affected']);
  });

  test('is also who answers for the department that a role moves to', () => {
    const clerk = aRole({ title: '店员', department: 'stock' });
    const departments = { stock: aDepartment({ title: '仓储部', owner: 'packer' }) };
    const [before, after] = [
      { ...world, departments },
      { ...world, departments, roles: { clerk } },
    ];
    expect(ask(aShop(after), aShop(before))).toContain('打包员 affected');
  });

  test('is who answers for both models where another is in use', () => {
    const models = { big: aModel({ title: '大店', owner: 'packer' }) };
    const before = aShop({ ...world, models });
    const after = aShop({ ...world, models, settings: someSettings({ model: 'big' }) });
    expect(ask(after, before).filter((line) => line.includes('owner'))).toEqual([
      '店长 owner',
      '打包员 owner',
    ]);
  });

  test('is who comes first in the settings where nobody answers for what changed', () => {
    const accounts = [{ role: 'packer', names: ['li-si'] }];
    const [before, after] = ['甲公司', '乙公司'].map((company) =>
      aShop({ ...world, settings: someSettings({ company, accounts }) }),
    );
    expect(ask(after ?? aShop(), before ?? aShop())).toEqual(['打包员 owner li-si']);
  });

  test('is who works today, not who would by the model that is to come', () => {
    const big = aModel({ title: '大店', positions: [boss] });
    const owned = aForm({ title: '登记表', owner: 'packer' });
    const covers = [{ role: 'packer', suggested }];
    const models = { big, 'small-team': aModel({ positions: [{ ...boss, covers }] }) };
    const before = aShop({ ...world, models });
    const after = aShop({
      ...world,
      models,
      forms: { log: owned },
      settings: someSettings({ model: 'big' }),
    });
    expect(ask(after, before)).toContain('店长 owner 打包员');
  });

  test('is who stands in by the model before, while the one after cannot be read', () => {
    const positions = [{ ...boss, covers: [{ role: 'packer', suggested }] }];
    const before = aShop({ ...world, models: { 'small-team': aModel({ positions }) } });
    const forms = { log: aForm({ title: '登记表', owner: 'packer' }) };
    const after = { ...aShop({ ...world, forms }), models: new Map() };
    expect(ask(after, before)[0]).toBe('店长 owner 打包员');
  });
});
