import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testFolder } from '../fixtures/test-folder.ts';
import { KeptPages } from './kept-pages.ts';

const folder = testFolder('kept-pages');
const pages = [
  { pathname: '/roles/buyer/', cacheKey: 'a' },
  { pathname: '/roles/clerk/', cacheKey: 'b' },
  { pathname: '/' },
];
/** What a build does that takes over what it can and makes the rest; the paths of those taken over. */
async function build(
  root: string,
  name: string,
  keyed: { pathname: string; cacheKey?: string }[] = pages,
): Promise<string[]> {
  const kept = await KeptPages.open(join(root, 'cache'), join(root, name), keyed);
  const taken: string[] = [];
  for (const { pathname } of keyed) {
    const html = await kept.take(pathname);
    if (html === undefined) {
      mkdirSync(join(root, name, pathname), { recursive: true });
      writeFileSync(join(root, name, pathname, 'index.html'), `<p>${name}</p>`);
    } else taken.push(`${pathname} ${html}`);
  }
  await kept.close();
  return taken;
}

describe('a page of the build before', () => {
  test('is taken over where it has the same key, also by the build after that', async () => {
    const root = join(folder, 'same');
    expect(await build(root, 'first')).toEqual([]);
    const changed = pages.map((page) => ({
      ...page,
      ...(page.pathname.includes('clerk') && { cacheKey: 'c' }),
    }));
    expect(await build(root, 'second', changed)).toEqual(['/roles/buyer/ <p>first</p>']);
    expect(await build(root, 'third', changed)).toEqual([
      '/roles/buyer/ <p>first</p>',
      '/roles/clerk/ <p>second</p>',
    ]);
    expect(readFileSync(join(root, 'third/roles/buyer/index.html'), 'utf8')).toBe('<p>first</p>');
  });

  test('without a key is made every time', async () => {
    const root = join(folder, 'keyless');
    await build(root, 'first', [{ pathname: '/' }]);
    expect(await build(root, 'second', [{ pathname: '/' }])).toEqual([]);
  });
});
