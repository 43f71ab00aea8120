import { execFileSync, spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

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
