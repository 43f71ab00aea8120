import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, howToLaunch } from '../src/machine/chromium.ts';
import { readCommandLine, refuse } from '../src/cli/command-line.ts';
import { explainSystemError } from '../src/cli/explain-system-error.ts';
import { parseOutFolder } from '../src/cli/values.ts';
import type { Handbook } from '../src/graph/handbook.ts';
import type { Selection } from '../src/print/choose-pages.ts';
import { makeBook } from '../src/print/make-book.ts';
import { printBook } from '../src/print/print-book.ts';
import { fileNameOf, parseSelection } from '../src/print/parse-selection.ts';
import { loadHandbook } from '../src/site/load-handbook.ts';

// Prints the handbook, or what one department or one role needs of it.
const usage = 'npm run pdf -- [--department ID | --role ID] [--out DIR]';
const values = readCommandLine(
  {
    usage,
    options: {
      department: { type: 'string' },
      role: { type: 'string' },
      out: { type: 'string', default: 'print' },
    },
  },
  ({ values: told }) => ({ ...told, out: parseOutFolder('--out', told.out) }),
);
try {
  const begun = performance.now();
  const handbook = await loadHandbook();
  const selection = selectionFor(handbook);
  if (findChromium() === undefined)
    throw new Error('No Chromium or Chrome found: install one, or set CHROMIUM_PATH to it.');
  const browser = await chromium.launch(howToLaunch());
  try {
    const { html, pdf, pages } = await printBook(browser, await makeBook(handbook, selection));
    const file = join(values.out, fileNameOf(selection));
    await mkdir(values.out, { recursive: true });
    await writeFile(`${file}.html`, html);
    await writeFile(`${file}.pdf`, pdf);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`${file}.pdf: ${pages} pages in ${seconds} s; ${file}.html prints the same from a browser.`);
  } finally {
    await browser.close();
  }
} catch (error) {
  console.error(explainSystemError(error) ?? (error instanceof Error ? error.message : error));
  process.exitCode = 1;
}

function selectionFor(handbook: Handbook): Selection {
  try {
    return parseSelection(handbook, values);
  } catch (error) {
    refuse({ usage }, error);
  }
}
