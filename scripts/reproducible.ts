import { join, resolve } from 'node:path';
import { buildCopy, withCopy } from '../src/trials/site-copy.ts';
import { compareFolders, hashes } from '../src/trials/compare-folders.ts';

// Builds the site twice, the second time as if elsewhere and on another day, and says what differs.
const project = resolve(import.meta.dirname, '..');
const here = { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' };
const otherMachine = `--import=${join(project, 'src/trials/other-machine.mjs')}`;
const elsewhere = { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C', NODE_OPTIONS: otherMachine };

const differences = await withCopy(project, 'handbook', (one) =>
  withCopy(project, 'the-same-handbook-in-a-folder-of-another-name', async (other) => {
    await buildCopy(project, one, here);
    console.log(
      'Built once; now in another folder, time zone and locale, with files listed backwards, in a year.',
    );
    await buildCopy(project, other, elsewhere);
    console.log(`${(await hashes(join(one, 'dist'))).size} files.`);
    return compareFolders(join(one, 'dist'), join(other, 'dist'));
  }),
);
for (const difference of differences) console.log(difference);
console.log(
  differences.length === 0
    ? 'Both builds are the same, byte by byte.'
    : `${differences.length} files differ.`,
);
process.exitCode = differences.length > 0 ? 1 : 0;
