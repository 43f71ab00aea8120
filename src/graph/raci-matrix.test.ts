import { describe, expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aDepartment, aModel, aProcess, aRole, someSettings } from '../fixtures/builders.ts';
import { raciMatrix } from './raci-matrix.ts';

const suggested = true as const;
const step = (id: string, lane: string, more: object = {}) => ({ id, lane, title: id, suggested, ...more });
const end = { id: 'done', kind: 'end' as const, lane: 'clerk', title: '办完', suggested };
const lanes = [
  { id: 'clerk', role: 'clerk' },
  { id: 'packer', role: 'packer' },
  { id: 'buyer', party: '买家' },
];
const steps = [
  step('send', 'buyer'),
  step('check', 'clerk', { approver: 'clerk', informed: ['packer'] }),
  step('pack', 'packer', { consulted: ['clerk'] }),
  end,
];
const handbook = aHandbook({
  settings: someSettings({ model: 'team' }),
  departments: { shop: aDepartment({ title: '门店部' }) },
  roles: {
    manager: aRole({ title: '店长' }),
    clerk: aRole({ title: '客服' }),
    packer: aRole({ title: '打包' }),
    analyst: aRole({ title: '分析' }),
  },
  models: {
    team: aModel({
      positions: [
        { id: 'manager', role: 'manager', covers: [{ role: 'packer', suggested }], suggested },
        { id: 'clerk', role: 'clerk', suggested },
      ],
    }),
  },
  processes: { returns: aProcess({ title: '退货', lanes, steps }) },
});
const matrix = raciMatrix(handbook);
const part = (key: string) => {
  const found = matrix.rows[0]?.parts.get(key);
  return found && [found.strongest, Object.fromEntries(found.counts), found.owns];
};

describe('raciMatrix', () => {
  test('counts letters by step and keeps the heaviest', () => {
    expect(part('role/clerk')).toEqual(['A', { A: 1, R: 1, C: 1 }, false]);
    expect(part('party/买家')).toEqual(['R', { R: 1 }, false]);
  });

  test('adds what the model gives to another to that one, who owns the process', () => {
    expect(part('role/manager')).toEqual(['A', { A: 2, R: 1, I: 1 }, true]);
    expect(part('role/packer')).toBeUndefined();
  });

  test('has a column for each who acts, and names those who are replaced', () => {
    expect(matrix.columns.map(({ roles }) => roles.map(({ id }) => id))).toEqual([['manager', 'clerk']]);
    expect(matrix.replaced.map(({ id }) => id)).toEqual(['packer']);
    expect(matrix.parties).toEqual(['买家']);
  });

  test('shares all steps out among those who approve them, most first', () => {
    expect(matrix.steps).toBe(3);
    expect(matrix.approvals.map(({ role, steps: own }) => [role.id, own])).toEqual([
      ['manager', 2],
      ['clerk', 1],
    ]);
  });

  test('marks who has no position of its own', () => {
    const model = aModel({ positions: [{ id: 'manager', role: 'manager', suggested }] });
    const alone = raciMatrix({ ...handbook, models: aHandbook({ models: { team: model } }).models });
    expect([...alone.unfilled]).toEqual(['clerk', 'packer']);
  });
});
