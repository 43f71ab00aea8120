import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testFolder } from '../fixtures/test-folder.ts';
import { codeKey } from './code-key.ts';

const root = testFolder('code-key');
mkdirSync(join(root, 'src/graph/kinds'), { recursive: true });
const write = (file: string, text: string): void => writeFileSync(join(root, file), text);
write('package-lock.json', '{}');
write('src/graph/kinds/role.ts', 'a');
write('src/graph/kinds/role.test.ts', 'a');
write('src/graph/notes.md', 'a');
write('src/words.ts', 'a');
write('src/other.ts', 'a');

const key = (): Promise<string> => codeKey(root, ['src/graph', 'src/words.ts']);

test.each([
  ['a file in a folder', 'src/graph/kinds/role.ts', true],
  ['a file that is named', 'src/words.ts', true],
  ['a package', 'package-lock.json', true],
  ['a test', 'src/graph/kinds/role.test.ts', false],
  ['what is no code', 'src/graph/notes.md', false],
  ['code elsewhere', 'src/other.ts', false],
])('the key changes with %s: %s %s', async (_, file, changes) => {
  const before = await key();
  expect(await key()).toBe(before);
  write(file, `${Math.random()}`);
  expect((await key()) !== before).toBe(changes);
});
