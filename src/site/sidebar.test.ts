import { expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aDepartment, aModel, aRole, someSettings } from '../fixtures/builders.ts';
import { sidebarFor } from './sidebar.ts';

/** A handbook of as many roles in each of two departments. */
function handbookOf(rolesEach: number) {
  const ids = Array.from({ length: rolesEach }, (_, index) => String(index + 1));
  const roles = ['shop', 'stock'].flatMap((department) =>
    ids.map((id) => [`${department}-${id}`, aRole({ title: `${department} ${id}`, department })] as const),
  );
  return aHandbook({
    settings: someSettings({ model: 'team' }),
    models: { team: aModel() },
    departments: { shop: aDepartment({ title: '店铺部' }), stock: aDepartment({ title: '仓储部' }) },
    roles: Object.fromEntries(roles),
  });
}

const linksIn = (rolesEach: number, path: string) =>
  sidebarFor(handbookOf(rolesEach), 'roles', path).flatMap(({ links }) => links.map((link) => link.path));

test('lists every role of a small handbook', () => {
  const links = linksIn(5, '/roles/shop-1/');
  expect(links).toContain('/roles/shop-5/');
  expect(links).toContain('/roles/stock-5/');
});

test('leads from a page of no section to every section', () => {
  expect(sidebarFor(handbookOf(5), undefined, '/').map(({ label }) => label)).toEqual(['手册']);
});

test('has no heading over nothing: a handbook without budgets and objectives', () => {
  expect(sidebarFor(handbookOf(1), 'plans', '/budgets/').map(({ label }) => label)).toEqual(['手册']);
});

test('does not grow with the number of roles', () => {
  expect(linksIn(2000, '/roles/shop-700/')).toHaveLength(linksIn(200, '/roles/shop-70/').length);
});

test('shows the surroundings of a page in a large handbook, and the other departments as links', () => {
  const links = linksIn(200, '/roles/shop-70/');
  expect(links).toContain('/roles/shop-70/');
  expect(links).toContain('/roles/#stock');
  expect(links).not.toContain('/roles/stock-1/');
});

test('leads to every department from an overview that is too long to list', () => {
  expect(linksIn(200, '/roles/')).toEqual(expect.arrayContaining(['/roles/#shop', '/roles/#stock']));
});
