import { describe, expect, test } from 'vitest';
import { aThing } from '../fixtures/a-handbook.ts';
import { aModel, aRole } from '../fixtures/builders.ts';
import type { Headcount } from '../schema/model.ts';
import { deputyOf } from './deputy.ts';
import { standingsOf } from './team.ts';

describe('deputyOf', () => {
  const position = (id: string, more: object = {}) => ({ id, role: id, suggested: true as const, ...more });
  const deputyIn = (headcount?: Headcount, reportsTo?: string) => {
    const boss = position('manager', { covers: [{ role: 'buyer', suggested: true }] });
    const clerk = position('clerk', { headcount, reportsTo });
    const data = aModel({ positions: [boss, clerk] });
    return (id: string) => standingsOf(aThing(id, aRole()), aThing('shop', data)).map(deputyOf);
  };
  const toBoss = { kind: 'boss', position: { id: 'manager' } };

  test('is a colleague where there are surely two or more', () => {
    for (const several of [2, '2-3'] as const)
      expect(deputyIn(several, 'manager')('clerk')).toEqual([{ kind: 'same-role' }]);
  });

  test('is the boss of one, of one or two, of nobody knows how many', () => {
    for (const count of [1, '1-2', 'per-project', undefined] as const)
      expect(deputyIn(count, 'manager')('clerk')).toMatchObject([toBoss]);
  });

  test('is a colleague at the top too, and nobody for one alone', () => {
    expect(deputyIn(2)('clerk')).toEqual([{ kind: 'same-role' }]);
    expect(deputyIn(1)('clerk')).toEqual([undefined]);
  });

  test('is nobody for a position that only takes the work on', () => {
    expect(deputyIn(1, 'manager')('buyer')).toEqual([undefined]);
  });
});
