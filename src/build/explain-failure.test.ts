import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { explainFailure } from './explain-failure.ts';

const systemError = (code: string, path: string): Error =>
  Object.assign(new Error(`${code}: no`), { code, path });

test('says that the disk is full, where, what to do, and that nothing is lost', () => {
  expect(explainFailure(systemError('ENOSPC', 'dist/x.html'))).toBe(
    'The disk is full (dist/x.html). Make room: a build needs about three times the size of dist/; ' +
      '.cache/ may be deleted. The site that was built before is still in dist/.',
  );
});

test('finds the reason behind other errors, and in their words', () => {
  const wrapped = new Error('rendering failed', { cause: systemError('EACCES', 'content/x.mdx') });
  expect(explainFailure(wrapped)).toContain('(content/x.mdx)');
  expect(explainFailure(new Error('plugin: write failed: ENOSPC, no space'))).toContain('disk is full');
});

test('leaves other failures to speak for themselves', async () => {
  expect(explainFailure(new TypeError('x is not a function'))).toBeUndefined();
  expect(explainFailure('text')).toBeUndefined();
  expect(explainFailure(await readFile(tmpdir()).catch((error: unknown) => error))).toBeUndefined();
});
