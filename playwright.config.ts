import { defineConfig } from '@playwright/test';
import { howToLaunch } from './src/machine/chromium.ts';
import { browserReport } from './src/ci/steps.ts';
import { readSettings } from './src/site/read-settings.ts';

const { base = '/' } = await readSettings();
const port = 4329;

/** Browser tests of the built site in `dist/`, served once for all of them. */
export default defineConfig({
  testDir: 'src/e2e',
  testMatch: '*.e2e.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: process.env['CI'] !== undefined,
  retries: 1, // on a machine that is busy with other things; the report names what needed it
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['dot'], ['json', { outputFile: browserReport }]],
  use: {
    baseURL: `http://localhost:${port}${base}`,
    locale: 'zh-CN',
    screenshot: 'only-on-failure',
    launchOptions: howToLaunch(),
  },
  webServer: {
    command: `node scripts/serve.ts --port ${port}`,
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: false,
  },
});
