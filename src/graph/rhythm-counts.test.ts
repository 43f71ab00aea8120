import { expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aDepartment, aModel, aRole } from '../fixtures/builders.ts';
import type { Rhythm } from '../schema/role.ts';
import { rhythmCounts } from './rhythm-counts.ts';

const duty = (id: string, when: Rhythm) => ({ id, what: id, when, suggested: true as const });

test('counts the duties of all roles of a department by rhythm, also those that none has', () => {
  const handbook = aHandbook({
    departments: { shop: aDepartment() },
    models: { 'small-team': aModel() },
    roles: {
      manager: aRole({ duties: [duty('a', 'daily'), duty('b', 'weekly')] }),
      clerk: aRole({ duties: [duty('c', 'daily')] }),
    },
  });
  const [row] = rhythmCounts(handbook);
  expect(row?.department.id).toBe('shop');
  expect(row?.counts).toEqual({ daily: 2, weekly: 1, monthly: 0, quarterly: 0, yearly: 0, event: 0 });
});
