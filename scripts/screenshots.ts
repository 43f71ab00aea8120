import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import sharp from 'sharp';
import { chromiumFlags, findChromium } from '../src/ci/chromium.ts';

// Takes the pictures of the README from the built site.
const shots = [
  { name: 'home', path: '/', width: 1280, height: 800 },
  { name: 'role-sheet', path: '/roles/store-manager/', width: 1280, height: 800 },
  { name: 'process', path: '/processes/return-exchange/#diagram', width: 1280, height: 800 },
] as const;

const server = await preview({ server: { port: 4332 }, logLevel: 'error' });
const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumFlags });
try {
  await mkdir('.github/images', { recursive: true });
  for (const { name, path, width, height } of shots) {
    const page = await browser.newPage({
      viewport: { width, height },
      locale: 'zh-CN',
      colorScheme: 'light',
    });
    await page.goto(`http://localhost:${server.port}${path}`, { waitUntil: 'networkidle' });
    const picture = await sharp(await page.screenshot())
      .png({ palette: true, effort: 10 })
      .toBuffer();
    await writeFile(`.github/images/${name}.png`, picture);
    console.log(`.github/images/${name}.png ${Math.round(picture.length / 1000)} kB`);
    await page.close();
  }
} finally {
  await browser.close();
  await server.stop();
}
