import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { LockEntry } from './complete-lock.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

type Versions = Readonly<Record<string, string>>;
const manifest = read('package.json') as {
  dependencies: Versions;
  devDependencies: Versions;
  optionalDependencies: Versions;
}; // npm's format
const lock = read('package-lock.json') as {
  packages: Readonly<Record<string, LockEntry & { license?: string; resolved?: string }>>;
}; // as above

/** Licences under which the site may be built and handed on; all of them ask for no more than a notice. */
const allowed = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'PSF-2.0',
  'Python-2.0',
  // Used as they are, as a library or a tool of the build: nothing of them is in the site.
  'MPL-2.0',
  'LGPL-3.0-or-later',
]);

const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true);

test('every package that a build needs is under a licence that allows it', () => {
  const refused = shipped.filter(([path, entry]) => {
    const license = entry.license ?? licenseOfFamily(path);
    return license === undefined || !license.split(' AND ').every((part) => allowed.has(part));
  });
  expect(refused.map(([path, { license }]) => `${path}: ${license ?? 'no licence'}`)).toEqual([]);
});

test('every package is asked for in one exact version', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

test('no package comes from anywhere but the registry', () => {
  const elsewhere = Object.entries(lock.packages).filter(
    ([path, { version, resolved }]) =>
      path !== '' && (version === undefined || /^(?:git|file|http:)/.test(resolved ?? '')),
  );
  expect(elsewhere.map(([path]) => path)).toEqual([]);
});

/** Binaries for systems that the registry at hand lacks carry no licence of their own: that of one that it has. */
function licenseOfFamily(path: string): string | undefined {
  const family = (name: string): string =>
    name.replace(/(?:-bin)?-?(?:android|darwin|freebsd|linux|windows|win32|wasm32).*$/, '');
  return shipped.find(([other, { license }]) => family(other) === family(path) && license !== undefined)?.[1]
    .license;
}
