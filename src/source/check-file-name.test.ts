import { expect, test } from 'vitest';
import { idLike, isId } from './check-file-name.ts';

test.each([
  ['Store Manager', 'store-manager'],
  ['store_manager (2)', 'store-manager-2'],
  ['store\u3000manager', 'store-manager'],
  ['store-\u200bmanager\u00a0', 'store-manager'],
  ['店长', ''],
])('makes of %j an id that says the same', (name, id) => {
  expect(idLike(name)).toBe(id);
  expect(isId(name)).toBe(false);
});
