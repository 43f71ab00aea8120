import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeHandbook } from '../fixtures/write-handbook.ts';
import { clearUnfinished, putBack, replaceFiles, swapSite, type SiteFolders } from './swap-site.ts';

function folders(): SiteFolders {
  const root = writeHandbook({});
  return { next: join(root, 'next'), served: join(root, 'served'), before: join(root, 'before') };
}

function site(folder: string, says: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), says);
}

const said = (folder: string): string => readFileSync(join(folder, 'index.html'), 'utf8');

describe('swapSite', () => {
  test('puts the new site in the place of the old one, and leaves nothing else', async () => {
    const at = folders();
    site(at.served, 'old');
    writeFileSync(join(at.served, 'gone.html'), 'old');
    site(at.next, 'new');
    await swapSite(at);
    expect(said(at.served)).toBe('new');
    expect([at.next, at.before, join(at.served, 'gone.html')].filter((path) => existsSync(path))).toEqual([]);
  });

  test('file by file, leaves no page or compressed copy of the old one', async () => {
    const at = folders();
    site(at.served, 'old');
    mkdirSync(join(at.served, 'gone'));
    for (const name of ['gone/index.html', 'index.html.gz']) writeFileSync(join(at.served, name), 'old');
    site(at.next, 'new');
    await replaceFiles(at.next, at.served);
    expect(readdirSync(at.served, { recursive: true })).toEqual(['index.html']);
    expect(said(at.served)).toBe('new');
  });

  test('is the first site where there was none', async () => {
    const at = folders();
    site(at.next, 'new');
    await swapSite(at);
    expect(said(at.served)).toBe('new');
  });

  test('keeps the old site when the new one is not there', async () => {
    const at = folders();
    site(at.served, 'old');
    await expect(swapSite(at)).rejects.toThrow('ENOENT');
    expect(said(at.served)).toBe('old');
  });
});

describe('after a build was stopped', () => {
  test('between the two renames, the old site is put back', () => {
    const at = folders();
    site(at.served, 'old');
    renameSync(at.served, at.before);
    putBack(at);
    expect(said(at.served)).toBe('old');
  });

  test('anywhere else, the site that is served stays', () => {
    const at = folders();
    site(at.served, 'new');
    site(at.before, 'old');
    putBack(at);
    expect(said(at.served)).toBe('new');
  });

  test('half a site is cleared away', async () => {
    const at = folders();
    site(at.next, 'half');
    await clearUnfinished(at);
    expect(existsSync(at.next)).toBe(false);
  });

  test('half a site is cleared away that was being cleared away, whichever process did it', async () => {
    const at = folders();
    site(at.next, 'half');
    for (const pid of [7, process.pid]) site(`${at.next}-${pid}`, 'half');
    site(`${at.next}-of-mine`, 'whole');
    await clearUnfinished(at);
    expect(readdirSync(dirname(at.next))).toEqual([`${basename(at.next)}-of-mine`]);
  });
});
