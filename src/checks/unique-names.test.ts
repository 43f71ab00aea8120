import { expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aRole } from '../fixtures/builders.ts';
import { uniqueNames } from './unique-names.ts';

const clashesOf = (one: string, other: string): number =>
  [...uniqueNames.run(aHandbook({ roles: { one: aRole({ title: one }), other: aRole({ title: other }) } }))]
    .length;

test.each([
  ['PC运营', 'pc运营'],
  ['PC运营', 'ＰＣ运营'],
])('%s and %s are one name', (one, other) => {
  expect(clashesOf(one, other)).toBe(1);
});

test('names that only begin alike are two', () => {
  expect(clashesOf('PC运营', 'PC运营主管')).toBe(0);
});
