import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { buildKey } from '../src/site/build-key.ts';
import { ContentError } from '../src/site/load-handbook.ts';

// Builds the site into `dist/`; with --if-changed only when something it is made from has changed.
const { values } = parseArgs({ options: { 'if-changed': { type: 'boolean', default: false } } });
const builtFrom = '.cache/built-from';
const key = await buildKey('.');
const isFresh = await Promise.all([readFile(builtFrom, 'utf8'), readFile('dist/index.html')]).then(
  ([builtKey]) => builtKey === key,
  () => false, // never built
);

if (values['if-changed'] && isFresh) {
  console.log('内容没有变化，直接使用上次生成的网站。');
} else {
  try {
    await rm(builtFrom, { force: true });
    await build({ logLevel: 'warn' });
    await mkdir('.cache', { recursive: true });
    await writeFile(builtFrom, key);
    console.log('网站已生成到 dist/。');
  } catch (error) {
    console.error(error instanceof ContentError ? error.message : error);
    process.exitCode = 1;
  }
}
