import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { testFolder } from '../fixtures/test-folder.ts';
import { writeFiles } from './write-files.ts';

const root = testFolder('write-files');
let folder = '';

beforeEach(() => {
  folder = join(root, String(Math.random()));
  mkdirSync(join(folder, 'models'), { recursive: true });
  writeFileSync(join(folder, 'models/a.mdx'), 'before');
});

const role = { file: 'roles/new.mdx', text: 'new', isNew: true };
const model = { file: 'models/a.mdx', text: 'after', isNew: false };

test('writes new files and changed ones', async () => {
  await writeFiles([role, model], folder);
  expect(readFileSync(join(folder, role.file), 'utf8')).toBe('new');
  expect(readFileSync(join(folder, model.file), 'utf8')).toBe('after');
});

test.each([
  ['a changed file cannot be written', { ...model, file: 'models' }, 'EISDIR'],
  ['a new file is there already', { ...role, file: 'models/a.mdx' }, 'EEXIST'],
])('leaves all as it was when %s', async (_, failing, code) => {
  await expect(writeFiles([role, model, failing], folder)).rejects.toThrow(code);
  expect(readdirSync(join(folder, 'roles'))).toEqual([]);
  expect(readFileSync(join(folder, model.file), 'utf8')).toBe('before');
});
