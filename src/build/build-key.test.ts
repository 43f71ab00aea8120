import { mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { buildKey } from './build-key.ts';
import { testFolder } from '../fixtures/test-folder.ts';

const folders = testFolder('build-key');
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(folders, 'one-'));
  for (const folder of ['content/roles', 'src', 'public'])
    await mkdir(join(root, folder), { recursive: true });
  for (const file of ['astro.config.mjs', 'tsconfig.json', 'package-lock.json', 'content/roles/buyer.mdx'])
    await writeFile(join(root, file), file);
});

test('is the same as long as nothing changes', async () => {
  expect(await buildKey(root)).toBe(await buildKey(root));
});

test('changes with a word in a content file', async () => {
  const before = await buildKey(root);
  await writeFile(join(root, 'content/roles/buyer.mdx'), 'other words');
  expect(await buildKey(root)).not.toBe(before);
});

test('changes when a file is renamed', async () => {
  const before = await buildKey(root);
  await rename(join(root, 'content/roles/buyer.mdx'), join(root, 'content/roles/purchaser.mdx'));
  expect(await buildKey(root)).not.toBe(before);
});

test('does not change with a test, which is no part of the site', async () => {
  const before = await buildKey(root);
  await writeFile(join(root, 'src/a.test.ts'), 'test');
  expect(await buildKey(root)).toBe(before);
});
