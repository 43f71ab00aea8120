import { expectNoArguments } from '../src/cli/command-line.ts';
import { findChromium } from '../src/machine/chromium.ts';
import { aptInstall, missingPackages } from '../src/machine/packages.ts';

// Makes sure of a Chromium and a Chinese font for browser tests; as root on Debian it installs them.
expectNoArguments('node scripts/run.mjs chromium');
const missing = missingPackages();
if (missing.length > 0) aptInstall(missing);
const chromium = findChromium();
if (chromium === undefined) {
  console.error(
    'The browser tests need Chromium. On Debian: apt-get install chromium fonts-noto-cjk; ' +
      'elsewhere install Chrome, or set CHROMIUM_PATH to a Chromium.',
  );
  process.exitCode = 1;
} else {
  console.log(chromium);
}
