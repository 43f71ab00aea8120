import { mkdir, writeFile } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'astro';
import sharp, { type Sharp } from 'sharp';
import { chromiumFlags, findChromium } from '../src/ci/chromium.ts';
import { terminalPage, terminalShots } from '../src/ci/terminal-picture.ts';

// Takes the pictures of the README from the built site, and those that show authors how to edit.
const shots = [
  { name: 'home', path: '/' },
  { name: 'role-sheet', path: '/roles/store-manager/' },
  { name: 'process', path: '/processes/return-exchange/#diagram' },
] as const;
const [forReadme, forAuthors] = ['.github/images', 'public/images/contribute'];

const server = await preview({ server: { port: 4332 }, logLevel: 'error' });
const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumFlags });
try {
  await mkdir(forReadme, { recursive: true });
  await mkdir(forAuthors, { recursive: true });
  for (const { name, path } of shots) {
    const page = await open(path, 1);
    await keep(`${forReadme}/${name}.png`, sharp(await page.screenshot()).png({ palette: true, effort: 10 }));
  }
  const foot = await open('/roles/store-manager/', 2, 680);
  const { x, y, width, height } = await foot
    .locator('.oh-footer')
    .evaluate((part) => part.getBoundingClientRect());
  const clip = { x: x - 20, y: y - 20, width: width + 40, height: height + 40 };
  await keep(`${forAuthors}/page-links.webp`, webp(await foot.screenshot({ fullPage: true, clip })));
  for (const { name, command, output } of terminalShots()) {
    const page = await browser.newPage({ deviceScaleFactor: 2 });
    await page.setContent(terminalPage(command, output));
    await keep(`${forAuthors}/${name}.webp`, webp(await page.locator('pre').screenshot()));
  }
} finally {
  await browser.close();
  await server.stop();
}

async function open(path: string, deviceScaleFactor: number, width = 1280): Promise<Page> {
  const viewport = { width, height: 800 };
  const page = await browser.newPage({ viewport, deviceScaleFactor, locale: 'zh-CN', colorScheme: 'light' });
  await page.goto(`http://localhost:${server.port}${path}`, { waitUntil: 'networkidle' });
  return page;
}

function webp(picture: Buffer): Sharp {
  return sharp(picture).webp({ quality: 60, effort: 6 });
}

async function keep(file: string, picture: Sharp): Promise<void> {
  const bytes = await picture.toBuffer();
  await writeFile(file, bytes);
  console.log(`${file} ${Math.round(bytes.length / 1000)} kB`);
}
