import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testFolder } from '../fixtures/test-folder.ts';
import { writeEndpoints } from './write-endpoints.ts';

const sites = testFolder('endpoints');
const icon = (size: number) => ({
  component: 'src/pages/icons/[name].png.ts',
  pathname: `/icons/icon-${String(size)}.png`,
});
const cacheOf = (dist: string): string => `${dist}-cache`;
const pictures = 'src/pages/share/[...name].png.ts';

test('writes each file that is asked for where it is served', async () => {
  const dist = join(sites, 'asked');
  const shared = { component: pictures, pathname: '/share/roles/store-manager.png' };
  expect(await writeEndpoints(dist, cacheOf(dist), [icon(192), icon(512), shared])).toEqual([]);
  expect(readdirSync(dist, { recursive: true }).toSorted()).toEqual([
    'icons',
    'icons/icon-192.png',
    'icons/icon-512.png',
    'share',
    'share/roles',
    'share/roles/store-manager.png',
  ]);
  for (const name of ['icons/icon-192.png', 'share/roles/store-manager.png'])
    expect(readFileSync(join(dist, name)).subarray(1, 4).toString()).toBe('PNG');
});

test('leaves what lies there already, and names it', async () => {
  const dist = join(sites, 'there');
  mkdirSync(join(dist, 'icons'), { recursive: true });
  writeFileSync(join(dist, 'icons/icon-192.png'), 'our own');
  expect(await writeEndpoints(dist, cacheOf(dist), [icon(192), icon(512)])).toEqual(['/icons/icon-192.png']);
  expect(readFileSync(join(dist, 'icons/icon-192.png'), 'utf8')).toBe('our own');
});

test('says which file no module makes', async () => {
  const dist = join(sites, 'unknown');
  const unknown = { component: pictures, pathname: '/share/roles/nobody.png' };
  await expect(writeEndpoints(dist, cacheOf(dist), [unknown])).rejects.toThrow(
    'writeEndpoints: /share/roles/nobody.png: Error: no module makes it',
  );
});

test('takes over from the build before what is made from the same', async () => {
  const cache = join(sites, 'kept');
  const made = { ...icon(192), cacheKey: 'a' };
  const nobodys = { component: pictures, pathname: made.pathname };
  await writeEndpoints(join(sites, 'first'), cache, [made]);
  await writeEndpoints(join(sites, 'second'), cache, [{ ...nobodys, cacheKey: 'a' }]);
  expect(
    readFileSync(join(sites, 'second', made.pathname))
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  const changed = writeEndpoints(join(sites, 'third'), cache, [{ ...nobodys, cacheKey: 'b' }]);
  await expect(changed).rejects.toThrow('no module makes it');
});
