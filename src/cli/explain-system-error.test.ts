import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testFolder } from '../fixtures/test-folder.ts';
import { explainSystemError } from './explain-system-error.ts';

const folder = testFolder('handbook-refused');

/** What is said of what some work throws. */
function said(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    return explainSystemError(error);
  }
  throw new Error('said: nothing was thrown');
}

test.each([
  ['a folder in the place of a file', () => writeFileSync(folder, ''), 'a folder is where a file'],
  ['a file in the place of a folder', () => mkdirSync(join(import.meta.filename, 'x')), 'a file is'],
  ['no folder', () => readdirSync(join(folder, 'none')), 'there is no such file or folder'],
  ['a name too long', () => mkdirSync(join(folder, 'x'.repeat(999))), 'the name is too long'],
])('tells of %s and of what would be right', (_, work, why) => {
  const line = said(work);
  expect(line).toContain(why);
  expect(line).not.toContain('\n');
});

test('says nothing of a mistake of ours', () => {
  expect(explainSystemError(new TypeError('x is not a function'))).toBeUndefined();
});
