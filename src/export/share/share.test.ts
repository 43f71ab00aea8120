import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { aHandbook } from '../../fixtures/a-handbook.ts';
import { aDepartment, aForm, aModel, aRole, someSettings } from '../../fixtures/builders.ts';
import { shareCard, shareNames, sharePathOf } from './share-pages.ts';
import { blankCard, cardInks, cardLines } from './card-lines.ts';
import { chineseFonts } from '../../site/fonts.ts';
import { glyphsOf, piecesOf } from './glyphs.ts';
import { paintCard } from './share-png.ts';
import { iconNames, webManifest } from './web-manifest.ts';

const handbook = aHandbook({
  settings: someSettings({ model: 'team', base: '/handbook/' }),
  departments: { shop: aDepartment() },
  roles: { clerk: aRole({ title: '客服' }) },
  models: { team: aModel() },
  forms: { register: aForm() },
});

describe('pictures for chat applications', () => {
  test('are there for every page that names one', () => {
    const names = shareNames(handbook);
    for (const path of [
      '/',
      '/roles/clerk/',
      '/forms/register/print/',
      '/roles/',
      '/roles/gone/',
      '/health/',
    ])
      expect(names).toContain(sharePathOf(handbook, path).slice('/share/'.length, -'.png'.length));
    expect(sharePathOf(handbook, '/roles/clerk/')).toBe('/share/roles/clerk.png');
    expect(sharePathOf(handbook, '/forms/register/print/')).toBe('/share/site.png');
  });

  test('say what the page is and what for', () => {
    expect(shareCard(handbook, 'roles/clerk')).toMatchObject({
      kicker: '小店手册 · 岗位',
      title: '客服',
      lead: '让店里天天有生意',
    });
  });

  const card = { kicker: '手册', title: '客服', lead: '一句话', foot: '小店' };

  test('set long titles smaller, and no text beyond the edge or over another', () => {
    const lines = cardLines({ ...card, title: '很长的标题'.repeat(12), lead: '一句很长的话，'.repeat(40) });
    expect(lines).toHaveLength(7);
    for (const { x, size, text } of lines) expect(x + text.length * size).toBeLessThanOrEqual(1200);
    const tops = lines.map(({ y }) => y);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(Math.max(...tops)).toBeLessThan(630);
    expect(lines.filter(({ text }) => text.endsWith('…'))).toHaveLength(2);
  });

  test('look as if each line were drawn at once', { timeout: 60_000 }, async () => {
    const said = {
      kicker: '手册 · 岗位',
      title: 'A/B 测试：24 小时',
      lead: '“发货”≤ 3 天，见 ROI',
      foot: '小店 · V1',
    };
    const texts = cardLines(said).map(
      ({ x, y, size, ink, bold, text }) =>
        `<text x="${x}" y="${y}" font-size="${size}" fill="${cardInks[ink]}" font-weight="${bold ? 700 : 400}">${text}</text>`,
    );
    const whole = (await blankCard()).replace(
      /<\/svg>$/,
      `<g font-family="${chineseFonts}">${texts.join('')}</g></svg>`,
    );
    const far = await pixelsApart(await paintCard(said), Buffer.from(whole));
    const without = await pixelsApart(await paintCard({ ...said, title: '客服' }), Buffer.from(whole));
    expect(far).toBeLessThan(without / 5);
  });

  test('write every character, whatever it means elsewhere', { timeout: 60_000 }, async () => {
    const odd = await paintCard({ ...card, title: '<script>&"\u0007', foot: '</svg>' });
    const plain = await paintCard({ ...card, title: '', foot: '' });
    expect(await pixelsApart(odd, plain)).toBeGreaterThan(100);
  });
});

/** How many of 30,000 pixels differ when the pictures are small: glyphs begin at whole pixels, so a line may drift by one. */
async function pixelsApart(one: Buffer, other: Buffer): Promise<number> {
  const [first, second] = await Promise.all(
    [one, other].map((picture) => sharp(picture).removeAlpha().greyscale().resize(240).raw().toBuffer()),
  );
  if (!first || first.length !== second?.length) throw new Error('pictures of different sizes');
  return first.filter((value, at) => Math.abs(value - (second[at] ?? 0)) > 32).length;
}

describe('glyphs', () => {
  test('are characters that stand alone, and words of those that do not', () => {
    expect(piecesOf('近 30 天 ROI，达标')).toEqual([
      '近',
      ' ',
      '3',
      '0',
      ' ',
      '天',
      ' ROI',
      '，',
      '达',
      '标',
    ]);
    expect(piecesOf('')).toEqual([]);
  });

  test('begin where the one before ends, also behind a space', { timeout: 60_000 }, async () => {
    const type = { size: 50, bold: false };
    const [han, other, space, word, spaced] = await glyphsOf(['中', '一', ' ', 'ROI', ' ROI'], type);
    expect([han?.advance, other?.advance]).toEqual([50, 50]);
    expect(other?.height).toBeLessThan(20); // no more than is drawn
    expect(space).toMatchObject({ width: 0, height: 0 });
    expect(
      Math.abs((spaced?.advance ?? 0) - (word?.advance ?? 0) - (space?.advance ?? 0)),
    ).toBeLessThanOrEqual(1);
  });
});

describe('the web manifest', () => {
  const manifest = JSON.parse(webManifest(handbook)) as Record<string, unknown>;

  test('keeps to the base path of the site', () => {
    expect(manifest).toMatchObject({ start_url: '/handbook/', scope: '/handbook/', id: '/handbook/' });
    for (const { src } of manifest['icons'] as { src: string }[])
      expect(iconNames.map((name) => `/handbook/icons/${name}.png`)).toContain(src);
  });

  test('has what a browser asks for before it installs', () => {
    expect(manifest).toMatchObject({ name: '小店 小店手册', display: 'standalone', lang: 'zh-CN' });
    const icons = manifest['icons'] as { sizes: string; purpose: string }[];
    expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
  });
});
