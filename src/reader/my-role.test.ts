import { expect, test } from 'vitest';
import { noShelf } from '../fixtures/a-shelf.ts';
import { keptIn } from './kept-in.ts';
import { chooseMyRole, forgetMyRole, readMyRole } from './my-role.ts';

test('the chosen role comes back until it is forgotten', () => {
  const kept = keptIn(noShelf, '/');
  expect(readMyRole(kept)).toBeUndefined();
  chooseMyRole(kept, { id: 'buyer', title: '采购' });
  expect(readMyRole(kept)).toEqual({ id: 'buyer', title: '采购' });
  forgetMyRole(kept);
  expect(readMyRole(kept)).toBeUndefined();
});

test.each([
  { v: 1, id: '../../admin', title: 'x' },
  { v: 1, id: '', title: 'x' },
  { v: 1, id: 'buyer' },
  { v: 9, id: 'buyer', title: 'x' },
  null,
  'buyer',
])('%j is no role', (value) => {
  const kept = keptIn(noShelf, '/');
  kept.write('my-role', value, () => undefined);
  expect(readMyRole(kept)).toBeUndefined();
});
