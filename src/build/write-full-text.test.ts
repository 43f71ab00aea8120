import { mkdtemp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFullText } from './write-full-text.ts';

const page = '<!doctype html><html lang="zh-CN"><body><main data-pagefind-body>退货登记</main></body></html>';

test('indexes pages in every folder but those that repeat others, and leaves no interface behind', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'full-text-'));
  try {
    for (const path of [
      'index.html',
      'roles/clerk/index.html',
      'guides/a/b/index.html',
      'changes/index.html',
    ]) {
      await mkdir(dirname(join(dist, path)), { recursive: true });
      await writeFile(join(dist, path), page);
    }
    await writeFullText(dist, new Map());
    const written = await readdir(join(dist, 'pagefind'));
    expect(await readdir(join(dist, 'pagefind/fragment'))).toHaveLength(3);
    expect(written).toContain('pagefind.js');
    expect(written.filter((name) => name.startsWith('pagefind-'))).toEqual(['pagefind-entry.json']);
  } finally {
    await rm(dist, { recursive: true });
  }
});

test('fails where there is no site', async () => {
  await expect(writeFullText(join(tmpdir(), 'no-such-site'), new Map())).rejects.toThrow('no-such-site');
});
