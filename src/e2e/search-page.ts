import type { Page } from '@playwright/test';

/** Parts of the search dialog. */
export const dialog = 'oh-search dialog';
export const field = `${dialog} [data-search-input]`;
export const status = `${dialog} [role="status"]`;
export const answer = `${dialog} [data-answer]`;
export const hits = `${dialog} a[data-search-result]`;

/** Open the search on the home page and type. */
export async function search(page: Page, words: string): Promise<void> {
  await page.goto('./');
  await page.keyboard.press('/');
  await page.locator(field).fill(words);
}

/** Complaints of the console and uncaught errors, as they come. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}
