import { describe, expect, test } from 'vitest';
import { aHandbook } from '../../fixtures/a-handbook.ts';
import { aDepartment, aForm, aModel, aRole, someSettings } from '../../fixtures/builders.ts';
import { shareCard, shareNames, sharePathOf } from './share-pages.ts';
import { shareSvg } from './share-svg.ts';
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
    const svg = shareSvg({ ...card, title: '很长的标题'.repeat(12), lead: '一句很长的话，'.repeat(40) });
    const lines = [...svg.matchAll(/<text x="(\d+)" y="(\d+)" font-size="(\d+)"[^>]*>([^<]*)</g)].map(
      ([, x, y, size, text = '']) => ({ x: Number(x), y: Number(y), size: Number(size), text }),
    );
    expect(lines).toHaveLength(7);
    for (const { x, size, text } of lines) expect(x + text.length * size).toBeLessThanOrEqual(1200);
    const tops = lines.map(({ y }) => y);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(Math.max(...tops)).toBeLessThan(630);
    expect(lines.filter(({ text }) => text.endsWith('…'))).toHaveLength(2);
  });

  test('let no name out of its place', () => {
    const svg = shareSvg({ ...card, title: '<script>&"\u0007', foot: '</svg>' });
    expect(svg).not.toMatch(/<script|\u0007/);
    expect(svg.match(/<\/svg>/g)).toHaveLength(1);
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
