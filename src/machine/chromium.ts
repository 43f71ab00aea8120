import { execFileSync, spawnSync } from 'node:child_process';
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

/** For a sandbox-less container without a screen, and no talk with other hosts of the browser's own. */
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

/** Debian's packages that are missing here: a browser, and a font with Chinese. */
export function missingPackages(): string[] {
  return [
    ...(findChromium() === undefined ? ['chromium'] : []),
    ...(process.platform === 'linux' && !hasChineseFont() ? ['fonts-noto-cjk'] : []),
  ];
}

function hasChineseFont(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false; // no fontconfig, no fonts
  }
}

/** Install packages with apt-get; `false` where that cannot be done, as on another system or without being root. */
export function aptInstall(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0) return false;
  const apt = (...parameters: string[]) =>
    spawnSync('apt-get', parameters, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('-q', 'update') && apt('-qy', 'install', '--no-install-recommends', ...packages);
}
