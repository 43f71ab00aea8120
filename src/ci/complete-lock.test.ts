import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completeLock, missingBinaries, type LockPackages } from './complete-lock.ts';

const owner = { version: '2.0.0', optionalDependencies: { '@tool/linux-arm64-musl': '2.0.0' } };

test('names a binary that the lock file leaves out, and where it belongs', () => {
  expect(missingBinaries({ 'node_modules/tool': owner })).toEqual([
    {
      name: '@tool/linux-arm64-musl',
      version: '2.0.0',
      path: 'node_modules/@tool/linux-arm64-musl',
      dev: false,
    },
  ]);
});

test('nests a binary under its owner when another version has the upper place', () => {
  const packages = {
    'node_modules/tool': owner,
    'node_modules/@tool/linux-arm64-musl': { version: '1.0.0', optional: true },
  };
  expect(completeLock(packages)['node_modules/tool/node_modules/@tool/linux-arm64-musl']).toEqual({
    version: '2.0.0',
    os: ['linux'],
    cpu: ['arm64'],
    libc: ['musl'],
    optional: true,
  });
});

test('leaves a complete lock file as it is', () => {
  const once = completeLock({ 'node_modules/tool': owner });
  expect(completeLock(once)).toEqual(once);
});

const lockFile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: LockPackages }; // npm's format

test('our lock file has the binaries of every system (else: npm run lock)', () => {
  expect(missingBinaries(lockFile.packages)).toEqual([]);
});

test('our lock file names no registry', () => {
  expect(JSON.stringify(lockFile)).not.toContain('"resolved"');
});
