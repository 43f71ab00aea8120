import { expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aDepartment, aForm, aModel, aRole } from '../fixtures/builders.ts';
import { formGroups } from './form-groups.ts';

test('forms stand with the department of whoever fills them in first, in the order of its roles', () => {
  const handbook = aHandbook({
    departments: { back: aDepartment({ title: '后勤' }), shop: aDepartment({ title: '门店' }) },
    models: { 'small-team': aModel() },
    roles: {
      manager: aRole({ department: 'shop' }),
      packer: aRole({ department: 'back' }),
      clerk: aRole({ department: 'shop' }),
    },
    forms: {
      a: aForm({ filledBy: ['packer', 'manager'] }),
      b: aForm({ filledBy: ['clerk'] }),
      c: aForm({ filledBy: ['manager'] }),
    },
  });
  expect(
    formGroups(handbook).map(({ department, forms }) => [department.id, ...forms.map(({ id }) => id)]),
  ).toEqual([
    ['shop', 'c', 'b'],
    ['back', 'a'],
  ]);
});
