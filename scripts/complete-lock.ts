import { readFile, writeFile } from 'node:fs/promises';
import { completeLock, missingBinaries, type LockPackages } from '../src/ci/complete-lock.ts';
import { expectNoArguments } from '../src/cli/command-line.ts';

// Adds to the lock file the other systems' binaries that npm left out because its registry lacks them.
expectNoArguments('npm run lock');
const file = 'package-lock.json';
const lock = JSON.parse(await readFile(file, 'utf8')) as { packages: LockPackages }; // npm's format
const missing = missingBinaries(lock.packages);
if (missing.length > 0)
  await writeFile(file, `${JSON.stringify({ ...lock, packages: completeLock(lock.packages) }, null, 2)}\n`);
console.log(`${missing.length} binaries of other systems added to ${file}.`);
