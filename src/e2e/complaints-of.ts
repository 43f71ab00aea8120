import type { Page } from '@playwright/test';

/** What Playwright itself says where a test keeps workers out. */
const ofTheTest = 'Service Worker registration blocked by Playwright';

/** Complaints of the console and uncaught errors, as they come. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && message.text() !== ofTheTest)
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}
