import { existsSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from '@playwright/test';
import { allPages, builtFile } from './site-map.ts';

const properties = [
  'og:title',
  'og:description',
  'og:type',
  'og:locale',
  'og:url',
  'og:image',
  'og:image:alt',
];

function tagsOf(html: string): Map<string, string> {
  return new Map(
    [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)].map(
      ([, name = '', content = '']) => [name, content] as const,
    ),
  );
}

test('every page says what a chat application shows of it, with a picture that is there', async ({
  baseURL,
}) => {
  const wrong: string[] = [];
  for (const path of allPages) {
    const html = readFileSync(builtFile(new URL(path, baseURL).href, baseURL), 'utf8');
    if (html.includes('name="robots" content="noindex"')) continue; // an empty form, for the printer
    const tags = tagsOf(html);
    for (const name of properties) if (!tags.get(name)) wrong.push(`${path} lacks ${name}`);
    if (!tags.get('description')) wrong.push(`${path} lacks a description`);
    const image = tags.get('og:image') ?? '';
    if (!URL.canParse(image)) wrong.push(`${path} has a picture without a full address: ${image}`);
    else if (!existsSync(`dist/share/${image.split('/share/')[1] ?? ''}`))
      wrong.push(`${path} has no picture ${image}`);
  }
  expect(wrong).toEqual([]);
});

test('a picture has the size that its page says', async () => {
  const { width, height, format } = await sharp('dist/share/site.png').metadata();
  expect([width, height, format]).toEqual([1200, 630, 'png']);
});

test('a browser finds the handbook fit to be installed', async ({ page, request }) => {
  await page.goto('./');
  const href = (await page.locator('link[rel="manifest"]').getAttribute('href')) ?? '';
  const manifest = (await (await request.get(href)).json()) as { icons: { src: string; sizes: string }[] };
  for (const { src, sizes } of manifest.icons) {
    const { width, height } = await sharp(await (await request.get(src)).body()).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
  const session = await page.context().newCDPSession(page);
  const { errors, url } = await session.send('Page.getAppManifest');
  expect(url).toContain('manifest.webmanifest');
  expect(errors).toEqual([]);
});
