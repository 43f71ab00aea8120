import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { shellFiles } from './shell-files.ts';
import { testFolder } from '../fixtures/test-folder.ts';

const dist = testFolder('shell-files');

test('names what pages load, and what that loads in turn, but nothing of the editor', async () => {
  const files = {
    'index.html':
      '<link href="/base/_astro/page.a1.css"><script type="module" src="/base/_astro/home.b2.js">',
    'roles/buyer/index.html': '<script type="module" src="/base/_astro/ticks.c3.js">',
    'admin/index.html': '<script type="module" src="/base/_astro/editor.d4.js">',
    '_astro/home.b2.js': 'import{a}from"./shared.e5.js";',
    '_astro/ticks.c3.js': 'const f=()=>import("./hands.f6.js");',
    '_astro/shared.e5.js': '',
    '_astro/hands.f6.js': '',
    '_astro/editor.d4.js': 'import"./shared.e5.js";',
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(dist, dirname(file)), { recursive: true });
    await writeFile(join(dist, file), text);
  }
  expect(await shellFiles(dist)).toEqual([
    'hands.f6.js',
    'home.b2.js',
    'page.a1.css',
    'shared.e5.js',
    'ticks.c3.js',
  ]);
});
