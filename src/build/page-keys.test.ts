import { describe, expect, test } from 'vitest';
import { aHandbook, type Contents } from '../fixtures/a-handbook.ts';
import { aRole } from '../fixtures/builders.ts';
import type { ChangelogDay } from '../impact/changelog/read-changelog.ts';
import type { Role } from '../schema/role.ts';
import { withKeys } from './page-keys.ts';

const paths = [
  '/',
  '/roles/',
  '/roles/buyer/',
  '/onboarding/buyer/',
  '/my/buyer.json',
  '/onboarding/buyer/quiz.json',
  '/changes/roles/buyer/',
];
const mission = (text: string) => ({ text, basis: ['S1-01'] });

/** Keys of the pages, by path; every test changes one thing of the same handbook. */
async function keysOf(changed: Contents = {}, days: readonly ChangelogDay[] = []) {
  const roles = {
    manager: aRole({ title: '店长' }),
    buyer: aRole({ title: '采购' }),
    clerk: aRole({ title: '文员' }),
    ...changed.roles,
  };
  const handbook = aHandbook({ ...changed, roles });
  const keyed = await withKeys(
    paths.map((pathname) => ({ pathname })),
    handbook,
    days,
  );
  return new Map(keyed.map(({ pathname, cacheKey }) => [pathname, cacheKey]));
}
const sheet = async (...what: Parameters<typeof keysOf>) => (await keysOf(...what)).get('/roles/buyer/');

test('only a role’s own pages have a key', async () => {
  const keys = await keysOf();
  expect(paths.filter((path) => keys.get(path) !== undefined)).toEqual([
    '/roles/buyer/',
    '/onboarding/buyer/',
    '/my/buyer.json',
    '/onboarding/buyer/quiz.json',
  ]);
});

describe('the key of a role sheet', () => {
  test('stays while nothing changes', async () => {
    expect(await sheet()).toBe(await sheet());
  });

  test('stays when another role’s mission or duties change', async () => {
    expect(await sheet({ roles: { clerk: aRole({ title: '文员', mission: mission('另一句') }) } })).toBe(
      await sheet(),
    );
  });

  test.each<[string, Contents]>([
    ['its own mission', { roles: { buyer: aRole({ title: '采购', mission: mission('另一句') }) } }],
    ['what another role is called', { roles: { clerk: aRole({ title: '行政' }) } }],
    ['a role that joins', { roles: { driver: aRole({ title: '司机' }) } }],
  ])('changes with %s', async (_, changed) => {
    expect(await sheet(changed)).not.toBe(await sheet());
  });

  test('changes with the first change that is told of the role', async () => {
    const day = { day: '2026-11-01', changes: [{ roles: ['buyer'], departments: [] }], unread: 0 };
    expect(await sheet({}, [day as unknown as ChangelogDay])).not.toBe(await sheet());
  });
});

test('the key of a self-test changes with how well a colleague does a duty, which is a wrong answer there', async () => {
  const standard = '差错不过千分之三';
  const duties: Role['duties'] = [{ id: 'count', what: '盘点', when: 'daily', standard, suggested: true }];
  const changed = await keysOf({ roles: { clerk: aRole({ title: '文员', duties }) } });
  const before = await keysOf();
  const isSame = (path: string): boolean => changed.get(path) === before.get(path);
  expect(isSame('/onboarding/buyer/')).toBe(true);
  expect(isSame('/onboarding/buyer/quiz.json')).toBe(false);
});
