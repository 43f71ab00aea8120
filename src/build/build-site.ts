import { build } from 'astro';
import { stopThreads } from '../site/call-apart.ts';
import { loadHandbook } from '../site/load-handbook.ts';
import { withLock } from './build-lock.ts';
import { clearUnfinished, putBack, siteFolders, swapSite } from './swap-site.ts';

/** Held by the build that is at work in a folder. */
const lock = '.cache/building';

/** From what the site that is served was built. */
export interface BuildRecord {
  /** Whether there is nothing to do any more. */
  isFresh: () => Promise<boolean>;
  forget: () => Promise<void>;
  keep: () => Promise<void>;
}

/**
 * Build the site beside the one that is served, and put it in its place when it is whole.
 *
 * Stopped at any moment, the build leaves what was served as it was; two builds in one folder take turns.
 *
 * @param record What is remembered of the site that is served; asked, forgotten and written when it is this build's turn.
 */
export async function buildSite(record: BuildRecord): Promise<'built' | 'fresh'> {
  const say = (pid: number): void => {
    console.log(
      `Another build (process ${pid}) is at work in this folder; this one goes on when it has ended.\n` +
        `If process ${pid} is something else, delete ${lock}.`,
    );
  };
  return withLock(lock, { say, everyMs: 500 }, async () => {
    putBack(siteFolders);
    if (await record.isFresh()) return 'fresh';
    await loadHandbook(); // what is wrong with the content is said before anything is begun
    await clearUnfinished(siteFolders);
    try {
      await build({ logLevel: 'warn', outDir: siteFolders.next });
    } finally {
      await stopThreads(); // none writes on where another build may be writing
    }
    await record.forget();
    await swapSite(siteFolders);
    await record.keep();
    return 'built';
  });
}
