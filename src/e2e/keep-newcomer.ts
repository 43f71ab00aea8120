import type { Page } from '@playwright/test';

/** Keep the plan of a newcomer on the page that is open, as an earlier visit would have left it. */
export async function keepNewcomer(page: Page, noted: Record<string, unknown>): Promise<void> {
  const blank = {
    v: 1,
    role: 'after-sales-agent',
    name: '',
    mentor: '',
    start: '',
    done: {},
    notes: {},
    quiz: [],
  };
  await page.evaluate(
    (record) => {
      localStorage.setItem(`handbook:/:newcomer:${record.role}`, JSON.stringify(record));
    },
    { ...blank, ...noted },
  );
}
