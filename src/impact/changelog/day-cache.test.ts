import { expect, test } from 'vitest';
import { filesReachedFrom } from '../../fixtures/imports-of.ts';
import { tellingCode } from './day-cache.ts';

test('the key of a day holds all code that reads its files and tells of them', () => {
  const reached = filesReachedFrom(['src/impact/git/read-state.ts', 'src/impact/changelog/told-day.ts']);
  const left = [...reached].filter(
    (file) => !tellingCode.some((place) => file === place || file.startsWith(`${place}/`)),
  );
  expect(left).toEqual([]);
});
