import { chromium } from '@playwright/test';
import { preview } from 'astro';
import lighthouse from 'lighthouse';
import { howToLaunch } from '../src/machine/chromium.ts';
import { readCommandLine } from '../src/cli/command-line.ts';
import { readSettings } from '../src/site/read-settings.ts';

// Scores of the built site as a phone sees it: `npm run lighthouse`, or of other pages: `… -- /raci/ /forms/`.
const usual = ['/', '/roles/store-manager/', '/models/operations-center/', '/duties/'];
const paths = readCommandLine({ usage: 'npm run lighthouse -- [/PAGE/ …]', words: Infinity }, ({ words }) => {
  const wrong = words.find((path) => !path.startsWith('/'));
  if (wrong !== undefined) throw new Error(`"${wrong}" is no page, expected a path such as /raci/`);
  return words.length > 0 ? words : usual;
});
const debugPort = 4331;
const { base = '/' } = await readSettings();

const server = await preview({ server: { port: 4330 }, logLevel: 'error' });
const { args, ...where } = howToLaunch();
const browser = await chromium.launch({ ...where, args: [...args, `--remote-debugging-port=${debugPort}`] });
try {
  for (const path of paths) {
    const url = `http://localhost:${server.port}${base}${path.slice(1)}`;
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
