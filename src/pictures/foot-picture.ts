import type { Page } from '@playwright/test';
import type { Picture } from './picture.ts';

/** Air around the part that is shown, in CSS pixels. */
const margin = 20;

/** The links at the foot of an open page. */
export async function footPicture(page: Page): Promise<Picture> {
  const { x, y, width, height } = await page
    .locator('.oh-footer')
    .evaluate((part) => part.getBoundingClientRect());
  const clip = { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
  return { name: 'page-links', png: await page.screenshot({ fullPage: true, clip }) };
}
