import { expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import {
  aDepartment,
  aForm,
  aModel,
  aProcess,
  aRole,
  aScorecard,
  someSettings,
} from '../fixtures/builders.ts';
import { choosePages } from './choose-pages.ts';
import { fileNameOf, parseSelection } from './parse-selection.ts';

const handbook = aHandbook({
  settings: someSettings({ model: 'team' }),
  departments: { shop: aDepartment(), office: aDepartment({ title: '办公室' }) },
  roles: { manager: aRole({ department: 'office' }), clerk: aRole({ title: '客服' }) },
  models: { team: aModel() },
  processes: { returns: aProcess({ owner: 'clerk' }) },
  forms: { register: aForm({ filledBy: ['clerk'] }), ledger: aForm({ filledBy: ['manager'] }) },
  scorecards: {
    card: aScorecard({ appliesTo: ['clerk'] }),
    chain: aScorecard({
      indicators: undefined,
      chain: [{ who: 'clerk', by: 'manager', period: 'month', suggested: true }],
    }),
  },
});

test('takes the whole handbook when nothing is asked for', () => {
  expect(parseSelection(handbook, {})).toEqual({ kind: 'all' });
  expect(fileNameOf({ kind: 'all' })).toBe('handbook');
});

test('names the nearest id for a slip, and all of them for anything else', () => {
  expect(() => parseSelection(handbook, { role: 'clerc' })).toThrow(
    'There is no role "clerc". Did you mean "clerk"?',
  );
  expect(() => parseSelection(handbook, { department: '' })).toThrow(
    'There is no department "". Known: shop, office.',
  );
  expect(() => parseSelection(handbook, { role: '../clerk' })).toThrow('There is no role');
  expect(() => parseSelection(handbook, { role: 'clerk', department: 'shop' })).toThrow('not both');
});

test('prints with a department its roles and what they work by, nobody else’s', () => {
  const selection = parseSelection(handbook, { department: 'shop' });
  expect(choosePages(handbook, selection).flatMap(({ pages }) => pages)).toEqual([
    '/departments/shop/',
    '/roles/clerk/',
    '/processes/returns/',
    '/forms/register/',
    '/scorecards/card/',
    '/scorecards/chain/',
  ]);
  expect(fileNameOf(selection)).toBe('department-shop');
});

test('prints with a role who assesses it, as its sheet says', () => {
  const pagesFor = (id: string) => choosePages(handbook, { kind: 'roles', id }).flatMap(({ pages }) => pages);
  expect(pagesFor('clerk')).toContain('/scorecards/chain/');
  expect(pagesFor('manager')).not.toContain('/scorecards/chain/');
});

test('prints everything there is, each page once', () => {
  const pages = choosePages(handbook, { kind: 'all' }).flatMap((chapter) => chapter.pages);
  expect(new Set(pages).size).toBe(pages.length);
  expect(pages).toEqual(
    expect.arrayContaining(['/roles/manager/', '/forms/ledger/', '/glossary/', '/sources/']),
  );
});
