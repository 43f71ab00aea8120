import { describe, expect, test } from 'vitest';
import { aModel, aProcess } from '../fixtures/builders.ts';
import { actorKey, raciOf } from './raci.ts';

const suggested = true as const;
const own = ['manager', 'clerk', 'packer', 'analyst'];
const model = { id: 'team', data: aModel({ positions: own.map((role) => ({ id: role, role, suggested })) }) };
const lanes = [
  { id: 'clerk', role: 'clerk' },
  { id: 'buyer', party: '买家' },
];
const end = { id: 'done', kind: 'end' as const, lane: 'clerk', title: '办完', suggested };
const step = (fields: object) => ({ id: 'check', lane: 'clerk', title: '清点', suggested, ...fields });
const rowOf = (fields: object, more = {}) => {
  const { rows } = raciOf(aProcess({ lanes, steps: [step(fields), end], ...more }), model);
  return Object.fromEntries(rows[0]?.letters ?? []);
};

describe('raciOf', () => {
  test('lets the lane perform and the owner of the process approve', () => {
    expect(rowOf({})).toEqual({ 'role/manager': ['A'], 'role/clerk': ['R'] });
  });

  test('lets the approver of the step approve instead of the owner', () => {
    expect(rowOf({ approver: 'analyst' })).toEqual({ 'role/analyst': ['A'], 'role/clerk': ['R'] });
  });

  test('gives both letters to who performs and approves', () => {
    expect(rowOf({ approver: 'clerk' })).toEqual({ 'role/clerk': ['A', 'R'] });
  });

  test('does not ask or tell those who do the step themselves', () => {
    expect(rowOf({ consulted: ['clerk', 'packer'], informed: ['manager', 'packer', 'analyst'] })).toEqual({
      'role/manager': ['A'],
      'role/clerk': ['R'],
      'role/packer': ['C'],
      'role/analyst': ['I'],
    });
  });

  test('calls an outside party by its name', () => {
    expect(rowOf({ lane: 'buyer' })).toEqual({ 'role/manager': ['A'], 'party/买家': ['R'] });
  });

  test('follows the model where it gives the lane to another, in every part', () => {
    const without = { id: 'small', data: aModel({ positions: [{ id: 'm', role: 'manager', suggested }] }) };
    const variants = [{ model: 'small', lane: 'clerk', role: 'packer', suggested }];
    const steps = [step({ lane: 'buyer', approver: 'clerk' }), step({ id: 'pay', informed: ['clerk'] }), end];
    const { rows } = raciOf(aProcess({ lanes, steps, variants }), without);
    expect(rows.map(({ letters }) => Object.fromEntries(letters))).toEqual([
      { 'role/packer': ['A'], 'party/买家': ['R'] },
      { 'role/manager': ['A'], 'role/packer': ['R'] },
    ]);
  });

  test('puts those of the lanes first, leaves out idle lanes and ends', () => {
    const steps = [step({ consulted: ['analyst'] }), end];
    const { actors, rows } = raciOf(aProcess({ lanes, steps }), model);
    expect(actors.map(actorKey)).toEqual(['role/clerk', 'role/manager', 'role/analyst']);
    expect(rows.map(({ step: { id } }) => id)).toEqual(['check']);
  });

  test('has exactly one who answers for each step', () => {
    const { rows } = raciOf(
      aProcess({ lanes, steps: [step({}), step({ id: 'b', lane: 'buyer' }), end] }),
      model,
    );
    for (const { letters } of rows)
      expect([...letters.values()].filter((letter) => letter.includes('A'))).toHaveLength(1);
  });
});
