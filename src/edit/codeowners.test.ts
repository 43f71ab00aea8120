import { describe, expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aForge } from '../fixtures/a-forge.ts';
import { aForm, aModel, aRole, someSettings } from '../fixtures/builders.ts';
import type { forges } from '../schema/settings.ts';
import { codeowners } from './codeowners.ts';

const suggested = true as const;

/** A clerk below a lead below a manager; each page is its role's own. */
const shop = (
  accounts: { role: string; names: string[] }[] | undefined,
  kind: (typeof forges)[number] = 'github',
) =>
  aHandbook({
    roles: {
      manager: aRole({ owner: 'manager' }),
      lead: aRole({ owner: 'lead' }),
      clerk: aRole({ owner: 'clerk' }),
    },
    forms: { register: aForm({ owner: 'clerk' }) },
    models: {
      'small-team': aModel({
        owner: 'manager',
        positions: [
          { id: 'top', role: 'manager', suggested },
          { id: 'lead', role: 'lead', reportsTo: 'top', suggested },
          { id: 'clerk', role: 'clerk', reportsTo: 'lead', suggested },
        ],
      }),
    },
    settings: someSettings({ forge: aForge(kind), ...(accounts && { accounts }) }),
  });

const lines = (handbook: ReturnType<typeof shop>) =>
  codeowners(handbook)?.text.trimEnd().split('\n').slice(1);

describe('codeowners', () => {
  test('asks the accounts of a page’s owner, and those named first for everything else', () => {
    const accounts = [
      { role: 'manager', names: ['boss'] },
      { role: 'clerk', names: ['shop/clerks', 'li@shop.example'] },
    ];
    expect(lines(shop(accounts))).toEqual([
      '* @boss',
      '/content/forms/register.mdx @shop/clerks li@shop.example',
      '/content/roles/clerk.mdx @shop/clerks li@shop.example',
    ]);
  });

  test('asks the next above where the owner has no account', () => {
    const accounts = [
      { role: 'manager', names: ['boss'] },
      { role: 'lead', names: ['lead'] },
    ];
    expect(lines(shop(accounts))).toEqual([
      '* @boss',
      '/content/forms/register.mdx @lead',
      '/content/roles/clerk.mdx @lead',
      '/content/roles/lead.mdx @lead',
    ]);
  });

  test('asks those named first where nobody above has an account', () => {
    expect(lines(shop([{ role: 'clerk', names: ['li'] }]))).toEqual(['* @li']);
  });

  test('says nothing when the settings name no account', () => {
    expect(codeowners(shop(undefined))).toBeUndefined();
  });

  test.each<[(typeof forges)[number], string | undefined]>([
    ['github', '.github/CODEOWNERS'],
    ['gitlab', '.gitlab/CODEOWNERS'],
    ['gitea', '.gitea/CODEOWNERS'],
    ['bitbucket', '.bitbucket/CODEOWNERS'],
    ['gitee', undefined],
    ['cnb', undefined],
  ])('stands where %s looks for it', (kind, file) => {
    expect(codeowners(shop([{ role: 'manager', names: ['boss'] }], kind))?.file).toBe(file);
  });

  test('is written as regular expressions for Gitea', () => {
    const accounts = [
      { role: 'manager', names: ['boss'] },
      { role: 'lead', names: ['lead'] },
    ];
    expect(lines(shop(accounts, 'gitea'))?.slice(0, 2)).toEqual([
      '.* @boss',
      String.raw`content/forms/register\.mdx @lead`,
    ]);
  });
});
