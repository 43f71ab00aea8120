import sharp from 'sharp';
import type { Handbook } from '../../graph/handbook.ts';
import { themeColours } from '../../theme/theme-colours.ts';
import { sitePath } from '../addresses.ts';
import { signAt, signGround } from './sign.ts';
import { words } from '../../i18n/words.ts';

/** Icons by name: side in px, and whether the ground goes to the edge, so that any shape can be cut from it. */
const icons = {
  'icon-192': { size: 192, maskable: false },
  'icon-512': { size: 512, maskable: false },
  'maskable-512': { size: 512, maskable: true },
  'apple-180': { size: 180, maskable: true },
} as const;
export type IconName = keyof typeof icons;
export const iconNames = Object.keys(icons) as IconName[]; // the keys of a constant

/** What a phone has to know to put the handbook among its applications. */
export function webManifest(handbook: Handbook): string {
  const { title, company } = handbook.settings.data;
  const start = sitePath(handbook, '/');
  const icon = (name: IconName) => ({
    src: sitePath(handbook, `/icons/${name}.png`),
    sizes: `${icons[name].size}x${icons[name].size}`,
    type: 'image/png',
    purpose: icons[name].maskable ? 'maskable' : 'any',
  });
  return `${JSON.stringify(
    {
      name: `${company} ${title}`,
      short_name: title,
      description: words('home.lead'),
      lang: 'zh-CN',
      dir: 'ltr',
      id: start,
      start_url: start,
      scope: start,
      display: 'standalone',
      theme_color: themeColours.light,
      background_color: themeColours.light,
      categories: ['business', 'productivity'],
      icons: (['icon-192', 'icon-512', 'maskable-512'] as const).map(icon),
      shortcuts: (['duties', 'processes', 'forms'] as const).map((kind) => ({
        name: words(`nav.${kind}`),
        url: sitePath(handbook, `/${kind}/`),
      })),
    },
    null,
    1,
  )}\n`;
}

/** An icon as PNG; a maskable one keeps the sign within the inner four fifths, and its ground goes to the edge. */
export async function iconPng(name: IconName): Promise<Buffer> {
  const { size, maskable } = icons[name];
  const ground = maskable ? `<rect width="100" height="100" fill="${signGround}"/>` : '';
  const sign = await signAt(maskable ? { x: 8, y: 8, side: 84 } : { x: 0, y: 0, side: 100 });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="${size}" height="${size}">${ground}${sign}</svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}
