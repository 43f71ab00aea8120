import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testFolder } from '../fixtures/test-folder.ts';
import { KeptFiles } from './kept-files.ts';

const folder = testFolder('kept-files');
const path = '/my/buyer.json';

/** A site with one file, which was kept; and what the next build opens. */
async function built(key = 'a') {
  const root = mkdtempSync(join(folder, 'one-'));
  const [cache, first, next] = [join(root, 'cache'), join(root, 'first.json'), join(root, 'next.json')];
  writeFileSync(first, '{}');
  const kept = await KeptFiles.open(cache);
  await kept.keep(path, key, first);
  await kept.close();
  return { cache, first, next };
}

describe('the file of the build before', () => {
  test('is taken over while the key is the same, in every build that follows', async () => {
    const { cache, next } = await built();
    const kept = await KeptFiles.open(cache);
    expect(await kept.take(path, 'a', next)).toBe(true);
    expect(readFileSync(next, 'utf8')).toBe('{}');
    await kept.close();
    expect(await (await KeptFiles.open(cache)).take(path, 'a', `${next}.third`)).toBe(true);
  });

  test('is not taken over under another key, and makes room for the new one', async () => {
    const { cache, next } = await built();
    const kept = await KeptFiles.open(cache);
    expect(await kept.take(path, 'b', next)).toBe(false);
    writeFileSync(next, '{"b":1}');
    await kept.keep(path, 'b', next);
    await kept.close();
    expect(await (await KeptFiles.open(cache)).take(path, 'b', `${next}.third`)).toBe(true);
    expect(readFileSync(`${next}.third`, 'utf8')).toBe('{"b":1}');
  });

  test('is not taken over when someone has written to it', async () => {
    const { cache, first, next } = await built();
    appendFileSync(first, 'edited on the server');
    expect(await (await KeptFiles.open(cache)).take(path, 'a', next)).toBe(false);
    expect(existsSync(next)).toBe(false);
  });

  test('is not taken over after a build that was stopped', async () => {
    const { cache, next } = await built();
    await KeptFiles.open(cache);
    expect(await (await KeptFiles.open(cache)).take(path, 'a', next)).toBe(false);
  });

  test('goes when the next build has no such file', async () => {
    const { cache } = await built();
    await (await KeptFiles.open(cache)).close();
    expect(readdirSync(join(cache, 'my'))).toEqual([]);
  });
});
