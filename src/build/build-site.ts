import { build } from 'astro';
import { withLock } from './build-lock.ts';
import { clearUnfinished, putBack, siteFolders, swapSite } from './swap-site.ts';

/**
 * Build the site beside the one that is served, and put it in its place when it is whole.
 *
 * Stopped at any moment, the build leaves what was served as it was; two builds in one folder take turns.
 *
 * @param isFresh Asked when it is this build's turn: whether there is nothing to do any more.
 */
export async function buildSite(isFresh: () => Promise<boolean>): Promise<'built' | 'fresh'> {
  const say = (pid: number): void => {
    console.log(
      `Another build (process ${pid}) is at work in this folder; this one goes on when it has ended.`,
    );
  };
  return withLock('.cache/building', { say, everyMs: 500 }, async () => {
    putBack(siteFolders);
    if (await isFresh()) return 'fresh';
    await clearUnfinished(siteFolders);
    await build({ logLevel: 'warn', outDir: siteFolders.next });
    await swapSite(siteFolders);
    return 'built';
  });
}
