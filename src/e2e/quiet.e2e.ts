import { expect, test } from '@playwright/test';
import { complaintsOf } from './complaints-of.ts';
import { pageOfEachKind } from './site-map.ts';

for (const path of pageOfEachKind)
  test(`${path} asks no other host, and nothing goes wrong in the console`, async ({ page, baseURL }) => {
    const elsewhere: string[] = [];
    const complaints = complaintsOf(page);
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== 'data:' && origin !== new URL(baseURL ?? '').origin) elsewhere.push(request.url());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });

test('a page that is not there says so and leads on', async ({ page }) => {
  const response = await page.goto('./no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('main a[href$="/roles/"]')).toBeVisible();
});
