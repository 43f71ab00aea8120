import { expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aDepartment, aModel, aRole } from '../fixtures/builders.ts';
import { roleGroups } from './role-groups.ts';

const suggested = true as const;

test('roles stand as in the active model from the top down, then those it covers, then the rest', () => {
  const role = aRole({ department: 'shop' });
  const handbook = aHandbook({
    departments: { shop: aDepartment() },
    roles: { analyst: role, buyer: role, clerk: role, manager: role, packer: role },
    models: {
      'small-team': aModel({
        positions: [
          {
            id: 'manager',
            role: 'manager',
            covers: [
              { role: 'clerk', suggested },
              { role: 'buyer', suggested },
            ],
            suggested,
          },
          { id: 'clerk', role: 'clerk', suggested },
          { id: 'packer', role: 'packer', suggested },
        ],
      }),
    },
  });
  expect(roleGroups(handbook).map(({ roles }) => roles.map(({ id }) => id))).toEqual([
    ['manager', 'clerk', 'packer', 'buyer', 'analyst'],
  ]);
});
