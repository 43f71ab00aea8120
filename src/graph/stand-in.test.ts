import { describe, expect, test } from 'vitest';
import { aModel, aProcess } from '../fixtures/builders.ts';
import type { RoleId } from '../schema/reference.ts';
import { actingRole, laneHolders } from './stand-in.ts';

const suggested = true as const;
const clerk = 'clerk' as RoleId; // an id as the schema brands it
const small = {
  id: 'small',
  data: aModel({
    positions: [{ id: 'boss', role: 'manager', covers: [{ role: 'clerk', suggested }], suggested }],
  }),
};

describe('actingRole', () => {
  test('is the role itself where it has a position', () => {
    const model = { id: 'm', data: aModel({ positions: [{ id: 'c', role: 'clerk', suggested }] }) };
    const variants = [{ model: 'm', lane: 'clerk', role: 'manager', suggested }];
    expect(actingRole(model, clerk, aProcess({ variants }))).toBe('clerk');
  });

  test('is whom the process names for the lane of a role without position', () => {
    const variants = [{ model: 'small', lane: 'clerk', role: 'analyst', suggested }];
    expect(actingRole(small, clerk, aProcess({ variants }))).toBe('analyst');
  });

  test('is the one who covers all duties of the role', () => {
    expect(actingRole(small, clerk)).toBe('manager');
  });

  test('stays the role when its duties are shared out', () => {
    const covers = [{ role: 'clerk', duties: ['read-figures'], suggested }];
    const data = aModel({ positions: [{ id: 'boss', role: 'manager', covers, suggested }] });
    expect(actingRole({ id: 'm', data }, clerk)).toBe('clerk');
  });
});

describe('laneHolders', () => {
  const lanes = [
    { id: 'desk', role: 'clerk' },
    { id: 'buyer', party: '买家' },
  ];

  test('gives a lane to whom the model says, also of a role that has a position', () => {
    const model = { id: 'm', data: aModel({ positions: [{ id: 'c', role: 'clerk', suggested }] }) };
    const variants = [{ model: 'm', lane: 'desk', role: 'manager', suggested }];
    const holder = laneHolders(aProcess({ lanes, variants }), model).get('desk');
    expect(holder).toMatchObject({ role: 'manager', insteadOf: 'clerk', variant: { suggested } });
  });

  test('leaves variants of other models aside', () => {
    const variants = [{ model: 'other', lane: 'desk', role: 'analyst', suggested }];
    const holder = laneHolders(aProcess({ lanes, variants }), small).get('desk');
    expect(holder).toMatchObject({ role: 'manager', insteadOf: 'clerk', variant: undefined });
  });

  test('keeps an outside party, unless the model has a role for it', () => {
    const variants = [{ model: 'small', lane: 'buyer', role: 'analyst', suggested }];
    expect(laneHolders(aProcess({ lanes }), small).get('buyer')).toMatchObject({
      role: undefined,
      party: '买家',
    });
    expect(laneHolders(aProcess({ lanes, variants }), small).get('buyer')).toMatchObject({
      role: 'analyst',
      party: undefined,
      insteadOf: '买家',
    });
  });
});
