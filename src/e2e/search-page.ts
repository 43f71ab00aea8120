import type { Locator, Page } from '@playwright/test';

/** The button that opens the search, and parts of its dialog. */
export const opener = 'oh-search .oh-search-open';
export const dialog = 'oh-search dialog';
export const field = `${dialog} [data-search-input]`;
export const status = `${dialog} [role="status"]`;
export const answer = `${dialog} [data-answer]`;
export const hits = `${dialog} a[data-search-result]`;
/** The button that asks the full text. */
export const inText = `${dialog} [data-action="text"]`;
/** The button that closes. */
export const close = (page: Page): Locator => page.getByRole('button', { name: '取消' });

/** Open the search on the home page and type. */
export async function search(page: Page, words: string): Promise<void> {
  await page.goto('./');
  await page.keyboard.press('/');
  await page.locator(field).fill(words);
}
