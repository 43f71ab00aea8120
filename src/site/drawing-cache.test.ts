import { mkdtempSync, readdirSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type * as Cache from './drawing-cache.ts';
import { testFolder } from '../fixtures/test-folder.ts';

const folders = testFolder('drawing-cache');
let folder: string;
let cache: typeof Cache;
beforeEach(async () => {
  folder = mkdtempSync(join(folders, 'one-'));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  vi.resetModules();
  cache = await import('./drawing-cache.ts');
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('two pages that want the same drawing at once have it made once', async () => {
  const draw = vi.fn(() => Promise.resolve('<svg/>'));
  const both = await Promise.all([cache.cachedDrawing(['a'], draw), cache.cachedDrawing(['a'], draw)]);
  expect(both).toEqual(['<svg/>', '<svg/>']);
  expect(draw).toHaveBeenCalledTimes(1);
  expect(readdirSync(join(folder, '.cache/drawings'))).toHaveLength(1);
});

test('a drawing kept is not made again, one of other input is', async () => {
  await cache.cachedDrawing(['a'], () => 'first');
  expect(await cache.cachedDrawing(['a'], () => 'second')).toBe('first');
  expect(await cache.cachedDrawing(['b'], () => 'second')).toBe('second');
});

test('a drawing of two months ago is removed, one of yesterday stays', async () => {
  await cache.clearOldDrawings();
  for (const input of ['old', 'new']) await cache.cachedDrawing(input, () => input);
  const drawings = join(folder, '.cache/drawings');
  const [first = ''] = readdirSync(drawings);
  utimesSync(join(drawings, first), new Date('2026-01-01'), new Date('2026-01-01'));
  await cache.clearOldDrawings(Date.parse('2026-03-01T23:59:59Z'));
  expect(readdirSync(drawings)).toHaveLength(2);
  await cache.clearOldDrawings(Date.parse('2026-03-02T00:00:01Z'));
  expect(readdirSync(drawings)).toHaveLength(1);
  expect(readdirSync(drawings)).not.toContain(first);
});

test('a file that is gone between being listed and looked at keeps no other from being removed', async () => {
  await cache.cachedDrawing(['old'], () => 'old');
  const drawings = join(folder, '.cache/drawings');
  symlinkSync(join(drawings, 'nowhere'), join(drawings, '0-gone.svg.tmp'));
  await cache.clearOldDrawings(Date.now() + 61 * 86_400_000);
  expect(readdirSync(drawings)).toEqual(['0-gone.svg.tmp']);
});

test('a drawing that failed is tried again', async () => {
  await expect(cache.cachedDrawing(['a'], () => Promise.reject(new Error('no room')))).rejects.toThrow(
    'no room',
  );
  expect(await cache.cachedDrawing(['a'], () => 'drawn')).toBe('drawn');
});
