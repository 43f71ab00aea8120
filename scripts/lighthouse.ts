import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import lighthouse from 'lighthouse';
import { howToLaunch } from '../src/ci/chromium.ts';

// Scores of the built site as a phone sees it: `npm run lighthouse`, or of other pages: `… -- /raci/ /forms/`.
const { positionals } = parseArgs({ allowPositionals: true });
const usual = ['/', '/roles/store-manager/', '/models/operations-center/', '/duties/'];
const debugPort = 4331;

const server = await preview({ server: { port: 4330 }, logLevel: 'error' });
const { args, ...where } = howToLaunch();
const browser = await chromium.launch({ ...where, args: [...args, `--remote-debugging-port=${debugPort}`] });
try {
  for (const path of positionals.length > 0 ? positionals : usual) {
    const url = `http://localhost:${server.port}${path}`;
    const result = await lighthouse(url, { port: debugPort, output: 'json', logLevel: 'error' });
    if (!result) throw new Error(`lighthouse: no result for ${url}`);
    const { categories, audits } = result.lhr;
    const scores = Object.values(categories).map(
      ({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`,
    );
    console.log(`${path}  ${scores.join(' · ')}`);
    const wanting = Object.values(categories)
      .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
      .map(({ id }) => audits[id])
      .filter((audit) => audit && audit.score !== null && audit.score < 1);
    for (const audit of wanting)
      console.log(`  ${audit?.title}: ${audit?.displayValue ?? `${audit?.score}`}`);
  }
} finally {
  await browser.close();
  await server.stop();
}
