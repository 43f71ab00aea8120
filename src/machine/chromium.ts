import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** The browser for tests and pictures: `CHROMIUM_PATH`, else the system's Chromium or Chrome. */
export function findChromium(): string | undefined {
  return [process.env['CHROMIUM_PATH'] ?? '', ...places].find(existsSync);
}

/** For a container without sandbox and screen; and the browser asks no host of its own accord. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How Playwright is to launch a browser. */
export interface Launch {
  args: string[];
  env: NodeJS.ProcessEnv;
  executablePath?: string;
}

/**
 * How Playwright is to launch it; without a browser of the system it looks for its own. Where no locale is set, as in
 * many containers, Chromium would call every file with a Chinese name `download`.
 */
export function howToLaunch(): Launch {
  const executablePath = findChromium();
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  return { args: flags, env, ...(executablePath !== undefined && { executablePath }) };
}
