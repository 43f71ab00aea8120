import { expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aDepartment, aModel, someSettings } from '../fixtures/builders.ts';
import { departmentColour } from './department-colour.ts';

const suggested = true as const;
const positions = (...departments: string[]) =>
  departments.map((department) => ({
    id: department,
    title: department,
    headcount: 1,
    department,
    suggested,
  }));
const departments = Object.fromEntries(['art', 'sales', 'warehouse'].map((id) => [id, aDepartment()]));

test('departments of the active model have the first colours, the others those after', () => {
  const handbook = aHandbook({
    settings: someSettings({ model: 'now' }),
    departments,
    models: {
      before: aModel({ positions: positions('art') }),
      now: aModel({ positions: positions('warehouse', 'sales', 'warehouse') }),
    },
  });
  const colours = ['warehouse', 'sales', 'art'].map((id) => departmentColour(handbook, id));
  expect(colours).toEqual([0, 1, 2]);
});
