import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { words } from '../i18n/words.ts';
import { wordsInScripts } from './words-in-scripts.ts';

test('a script comes with the words it says, and not with the list of all', async () => {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [wordsInScripts],
    build: {
      write: false,
      minify: false,
      lib: { entry: join('src', 'word', 'offer-word.ts'), formats: ['es'] },
    },
  });
  const [bundle] = [made].flat();
  const code = JSON.stringify(
    bundle && 'output' in bundle && bundle.output.map((file) => 'code' in file && file.code),
  );
  expect(code).toContain(words('docx.working'));
  expect(code).not.toContain(words('sheet.star'));
});
