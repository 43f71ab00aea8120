import { join, resolve } from 'node:path';
import { expectNoArguments } from '../src/cli/command-line.ts';
import { compareFolders, hashes } from '../src/trials/compare-folders.ts';
import { editRoles } from '../src/trials/edit-roles.ts';
import { buildAgain, buildAnew, buildCopy, withCopy } from '../src/trials/site-copy.ts';

// Builds the site twice, the second time as if elsewhere and on another day; then edits it, and builds one copy with
// what it has kept and the other without. Says what differs.
expectNoArguments('npm run reproducible');
const project = resolve(import.meta.dirname, '..');
const here = { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' };
const otherMachine = `--import=${join(project, 'src/trials/other-machine.mjs')}`;
const elsewhere = { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C', NODE_OPTIONS: otherMachine };

const differences = await withCopy(project, 'handbook', (one) =>
  withCopy(project, 'the-same-handbook-in-a-folder-of-another-name', async (other) => {
    const compare = async (what: string): Promise<string[]> => {
      const files = (await hashes(join(one, 'dist'))).size;
      const found = await compareFolders(join(one, 'dist'), join(other, 'dist'));
      console.log(`${what}: ${files} files, ${found.length} of them differ.`);
      return found.map((line) => `${what}: ${line}`);
    };
    await buildCopy(project, one, here);
    await buildAnew(project, other, elsewhere);
    const found = await compare('In another folder, time zone and locale, files listed backwards, in a year');
    for (const half of [0, 1] as const) {
      for (const copy of [one, other]) await editRoles(copy, half);
      const taken = await buildAgain(project, one, here);
      await buildAnew(project, other, here);
      found.push(...(await compare(`Half of the roles edited, ${taken} files taken over`)));
      if (taken === 0) found.push('no file was taken over');
    }
    return found;
  }),
);
for (const difference of differences) console.log(difference);
console.log(
  differences.length === 0 ? 'All builds are the same, byte by byte.' : `${differences.length} differences.`,
);
process.exitCode = differences.length > 0 ? 1 : 0;
