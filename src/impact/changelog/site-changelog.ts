import { resolve } from 'node:path';
import { loadHandbook } from '../../site/load-handbook.ts';
import { processMemo } from '../../site/process-memo.ts';
import { openDayCache } from './day-cache.ts';
import { readChangelog, type Changelog } from './read-changelog.ts';

const changelog = processMemo('changelog', async () =>
  readChangelog(
    resolve('.'),
    await loadHandbook(),
    await openDayCache(resolve('.cache/changes'), resolve('.')),
  ),
);

/** What changed in this handbook, read once a process. */
export function siteChangelog(): Promise<Changelog> {
  return changelog.value();
}
