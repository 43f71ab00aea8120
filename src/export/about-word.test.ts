import { expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aDepartment, aGuide, aModel, aProcess, aRole, someSettings } from '../fixtures/builders.ts';
import { aboutWord, pagesAlong } from './about-word.ts';

const handbook = aHandbook({
  settings: someSettings({
    model: 'team',
    company: '示例公司',
    title: '手册',
    edition: 'V2',
    base: '/book/',
  }),
  departments: { shop: aDepartment(), goods: aDepartment() },
  roles: { manager: aRole(), clerk: aRole(), buyer: aRole({ department: 'goods' }) },
  guides: { pay: aGuide(), 'contribute/index': aGuide() },
  models: { team: aModel() },
  processes: { returns: aProcess(), plain: aProcess({ steps: undefined, lanes: undefined }) },
});

test('a department brings its roles along, a list all that it lists, other pages none', () => {
  expect(pagesAlong(handbook, '/departments/goods/')).toEqual(['/roles/buyer/']);
  expect(pagesAlong(handbook, '/roles/')).toEqual(['/roles/manager/', '/roles/clerk/', '/roles/buyer/']);
  expect(pagesAlong(handbook, '/guides/')).toEqual(['/guides/pay/']);
  expect(pagesAlong(handbook, '/roles/clerk/')).toEqual([]);
  expect(pagesAlong(handbook, '/duties/')).toEqual([]);
  expect(pagesAlong(handbook, '/')).toEqual([]);
});

test('names pages and drawings as the browser asks for them, below the base', async () => {
  const { line, sets, drawings } = await aboutWord(handbook);
  expect(line).toMatch(/^手册 · V2( · \d{4}-\d\d-\d\d)?$/);
  expect(sets['/book/departments/goods.md']).toEqual(['/book/roles/buyer.md']);
  expect(drawings).toEqual({ '/book/processes/returns.md': '/book/diagrams/processes/returns.png' });
});
