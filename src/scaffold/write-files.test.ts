import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles, soundHandbook, writeHandbook } from '../fixtures/write-handbook.ts';
import { writeFiles } from './write-files.ts';

const role = { file: 'roles/buyer.mdx', text: '新', isNew: true };
const model = { file: 'models/small-team.mdx', text: '改了', isNew: false };

test('writes new files and changed ones', async () => {
  const folder = writeHandbook(soundHandbook);
  await writeFiles([role, model], folder);
  const files = readFiles(folder);
  expect([files[role.file], files[model.file]].map(String)).toEqual(['新', '改了']);
});

test.each([
  ['a file is changed that is none', [role, model, { file: 'models', text: 'x', isNew: false }], '写不了'],
  ['a new file comes last and is there', [model, { ...role, file: 'roles/clerk.mdx' }], '已经有了'],
  ['a folder stands in the place of a new file', [role, model, { ...role, file: 'blocked/x' }], '已经有了'],
  [
    'a new folder was made',
    [
      { ...role, file: 'fresh/below/x' },
      { ...role, file: 'metrics.yaml/x' },
    ],
    '写不了',
  ],
])('leaves all as it was where %s, and says so', async (_, planned, message) => {
  const folder = writeHandbook(soundHandbook);
  mkdirSync(join(folder, 'blocked/x'), { recursive: true });
  const before = readFiles(folder);
  await expect(writeFiles(planned, folder)).rejects.toThrow(message);
  expect(readFiles(folder)).toEqual(before);
});
