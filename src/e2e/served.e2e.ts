import { expect, test } from '@playwright/test';
import { aRole } from './site-map.ts';

test('an address without its last slash leads to its page, with what was asked of it', async ({ page }) => {
  await page.goto(`${aRole.replace(/\/$/, '')}?from=chat`);
  await expect(page).toHaveURL(new RegExp(`${aRole.slice(1)}\\?from=chat$`));
  await expect(page.locator('[id^="duty-"]').first()).toBeAttached();
});

for (const path of ['./roles/nobody', './roles/nobody/', './%E0%A4%A', './roles/nobody.html'])
  test(`${path} is answered with the page of the handbook for what is not there`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toContain('没有这一页');
  });

test('no address leads out of what was built', async ({ request, baseURL }) => {
  const answer = await request.get(`${baseURL}..%2Fsrc`, { maxRedirects: 0 });
  expect([answer.status(), answer.headers()['location']]).toEqual([404, undefined]);
});
