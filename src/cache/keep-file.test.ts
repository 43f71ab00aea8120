import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testFolder } from '../fixtures/test-folder.ts';
import { keepFile } from './keep-file.ts';

const folder = testFolder('keep-file');

test('keeps one of two that come at once, whole, and nothing beside it', async () => {
  const file = join(folder, 'kept/one.json');
  const texts = ['a', 'b'].map((letter) => letter.repeat(100_000));
  await Promise.all([...texts, ...texts].map((text) => keepFile(file, text)));
  expect(texts).toContain(readFileSync(file, 'utf8'));
  expect(readdirSync(join(folder, 'kept'))).toEqual(['one.json']);
});
