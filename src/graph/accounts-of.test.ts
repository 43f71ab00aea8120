import { describe, expect, test } from 'vitest';
import { aRole, someSettings } from '../fixtures/builders.ts';
import { accountsOf } from './accounts-of.ts';

const { owner: manager } = aRole();

describe('accountsOf', () => {
  test('names those of the role in the order of the settings, each once', () => {
    const accounts = [
      { role: 'manager', names: ['li', 'shop/leads'] },
      { role: 'clerk', names: ['wang'] },
      { role: 'manager', names: ['zhao@shop.example', 'li'] },
    ];
    expect(accountsOf(someSettings({ accounts }), manager)).toEqual([
      'li',
      'shop/leads',
      'zhao@shop.example',
    ]);
  });

  test('names nobody when the settings say nothing', () => {
    expect(accountsOf(someSettings(), manager)).toEqual([]);
  });
});
