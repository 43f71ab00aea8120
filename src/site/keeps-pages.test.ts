import { expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { someSettings } from '../fixtures/builders.ts';
import { keepsPages } from './keeps-pages.ts';

test('pages are kept unless the settings say no', () => {
  expect(keepsPages(aHandbook({ settings: someSettings() }))).toBe(true);
  expect(keepsPages(aHandbook({ settings: someSettings({ offline: false }) }))).toBe(false);
});
