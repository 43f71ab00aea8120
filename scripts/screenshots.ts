import { mkdir, writeFile } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'astro';
import sharp, { type Sharp } from 'sharp';
import { howToLaunch } from '../src/machine/chromium.ts';
import { expectNoArguments } from '../src/cli/command-line.ts';
import { editorPictures } from '../src/pictures/editor-picture.ts';
import { footPicture } from '../src/pictures/foot-picture.ts';
import { terminalPictures } from '../src/pictures/terminal-picture.ts';
import { readSettings } from '../src/site/read-settings.ts';

// Takes the pictures of the README from the built site, and those that show authors how to edit.
expectNoArguments('npm run screenshots');
const shots = {
  home: '',
  'role-sheet': 'roles/store-manager/',
  process: 'processes/return-exchange/#diagram',
};
const [forReadme, forAuthors] = ['.github/images', 'public/images/contribute'];
const port = 4332;
const { base = '/' } = await readSettings();
const home = `http://localhost:${port}${base}`;
const server = await preview({ server: { port }, logLevel: 'error' });
const browser = await chromium.launch(howToLaunch());
try {
  await mkdir(forReadme, { recursive: true });
  await mkdir(forAuthors, { recursive: true });
  for (const [name, path] of Object.entries(shots)) {
    const page = await open(path, 1);
    await keep(`${forReadme}/${name}.png`, sharp(await page.screenshot()).png({ palette: true, effort: 10 }));
  }
  const size = { width: 960, height: 720 };
  const pictures = [
    await footPicture(await open('roles/store-manager/', 2, 680)),
    ...(await terminalPictures(await blank(2, size))),
    ...(await editorPictures(await blank(2, size), home)),
  ];
  for (const { name, png } of pictures)
    await keep(`${forAuthors}/${name}.webp`, sharp(png).webp({ quality: 60, effort: 6 }));
} finally {
  await browser.close();
  await server.stop();
}

function blank(deviceScaleFactor: number, viewport: { width: number; height: number }): Promise<Page> {
  const look = { viewport, deviceScaleFactor, locale: 'zh-CN', colorScheme: 'light' } as const;
  return browser.newPage({ ...look, baseURL: home });
}

async function open(path: string, deviceScaleFactor: number, width = 1280): Promise<Page> {
  const page = await blank(deviceScaleFactor, { width, height: 800 });
  await page.goto(path, { waitUntil: 'networkidle' });
  return page;
}

async function keep(file: string, picture: Sharp): Promise<void> {
  const bytes = await picture.toBuffer();
  await writeFile(file, bytes);
  console.log(`${file} ${Math.round(bytes.length / 1000)} kB`);
}
