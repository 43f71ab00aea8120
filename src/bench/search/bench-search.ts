import { chromium } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { howToLaunch } from '../../machine/chromium.ts';
import { formatMisses, formatTable } from './format-table.ts';
import { measureLoad, type Load } from './measure-load.ts';
import { readQueries, type Query } from './read-queries.ts';
import { runDialog, runStock, type DialogRun } from './run-searches.ts';
import { serveFolders } from './serve-folder.ts';
import { writeStockIndex } from './stock-index.ts';
import { quantile, summarise } from './summarise.ts';

/** Queries on a fresh visit: one that names and duties answer, one that needs the full text. */
const firstQueries = ['退货谁负责', '客户问尺码怎么回'];
/** Visits for each; the middle one counts. */
const visits = 5;

/** Run all queries over a built site, against stock Starlight search, and say in words how it went. */
export async function benchSearch(dist: string, queriesFolder: string): Promise<string> {
  const queries = await readQueries(queriesFolder);
  const folder = await mkdtemp(join(tmpdir(), 'handbook-search-'));
  const browser = await chromium.launch(howToLaunch());
  try {
    await writeStockIndex(dist, folder);
    const server = await serveFolders({ '/': dist, '/stock/': folder });
    const loads: Load[] = [];
    for (const query of firstQueries) {
      const runs: Load[] = [];
      for (let visit = 0; visit < visits; visit += 1)
        runs.push(await measureLoad(browser, server.origin, query));
      runs.sort((a, b) => a.firstResult - b.firstResult);
      loads.push(...runs.slice(visits >> 1, (visits >> 1) + 1));
    }
    const run = await runDialog(browser, server.origin, queries);
    const stock = await runStock(browser, server.origin, queries);
    server.close();
    return [
      formatTable(run.outcomes, stock),
      formatMisses(run.outcomes),
      formatCost(run, loads),
      formatBar(run, queries),
    ].join('\n\n');
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

function formatCost({ names, texts, again }: DialogRun, loads: readonly Load[]): string {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const spread = (values: readonly number[]) =>
    `median ${quantile(values, 0.5).toFixed(1)} ms, 95 % below ${quantile(values, 0.95).toFixed(1)} ms, ` +
    `longest ${quantile(values, 1).toFixed(1)} ms (${values.length} queries)`;
  return [
    `Scripts before searching, with their headers: ${kilobytes(loads[0]?.idleScript ?? 0)}`,
    ...loads.map(
      ({ firstSearch, firstResult }, at) =>
        `First search “${firstQueries[at] ?? ''}”: ${kilobytes(firstSearch)}, first result after ${firstResult.toFixed(0)} ms`,
    ),
    `A query over names and duties: ${spread(names)}`,
    `The same with the full text, loading pieces of its index: ${spread(texts)}`,
    `and with those pieces loaded: ${spread(again)}`,
  ].join('\n');
}

function formatBar({ outcomes }: DialogRun, queries: readonly Query[]): string {
  const { success1, success3, zero } = summarise(outcomes);
  const holds = success3 >= 97 && success1 >= 88 && zero <= 1;
  return `Bar (@3 ≥ 97, @1 ≥ 88, zero ≤ 1) over ${queries.length} queries: ${holds ? 'held' : 'not held'}.`;
}
