import { expect, test, type Page } from '@playwright/test';
import { isShipped } from '../fixtures/shipped-content.ts';
import { blockStorage } from './block-storage.ts';
import { complaintsOf } from './complaints-of.ts';

test.skip(!isShipped, 'tells of people and pages of the handbook as it is shipped');

const role = './roles/after-sales-agent/';
const mine = '.oh-mine';
const tick = 'oh-ticks li > input';

/** Choose the role on its sheet, as its reader does. */
async function choose(page: Page): Promise<void> {
  await page.goto(role);
  await page.getByRole('button', { name: '这是我的岗位' }).click();
}

/** What moved by itself on the page until now, and how much. */
async function movedIn(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const moved: string[] = [];
        new PerformanceObserver((list) => {
          // The type of these entries is not in the browser's library yet.
          for (const entry of list.getEntries() as unknown as { value: number; sources: { node?: Node }[] }[])
            if (entry.value > 0.001)
              moved.push(
                `${entry.value}: ${entry.sources.map(({ node }) => (node as Element).outerHTML.slice(0, 80)).join(', ')}`,
              );
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          done(moved);
        }, 300);
      }),
  );
}

test('a role chosen on its sheet comes first at home, and its ticks are the same in both places', async ({
  page,
}) => {
  await choose(page);
  await page.locator(tick).first().check();
  await page.goto('./');
  await expect(page.locator(`${mine} h3`).first()).toContainText('今天');
  await expect(page.locator(`${mine} input`).first()).toBeChecked();
  await page.locator(`${mine} input`).nth(1).check();
  await page.goto(role);
  await expect(page.locator(tick).nth(1)).toBeChecked();
});

test('a tick made in another tab shows at home', async ({ page, context }) => {
  await choose(page);
  await page.goto('./');
  await expect(page.locator(`${mine} input`).first()).not.toBeChecked();
  const other = await context.newPage();
  await other.goto(role);
  await other.locator(tick).first().check();
  await expect(page.locator(`${mine} input`).first()).toBeChecked();
});

test('a tick survives a reload and is gone the next day', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-20T10:00:00'));
  await page.goto(role);
  await page.locator(tick).first().check();
  await page.reload();
  await expect(page.locator(tick).first()).toBeChecked();
  await page.clock.setFixedTime(new Date('2026-11-21T00:01:00'));
  await page.reload();
  await expect(page.locator(tick).first()).toBeEnabled();
  await expect(page.locator(tick).first()).not.toBeChecked();
});

test('duties, meetings and calendar follow the chosen role', async ({ page }) => {
  await choose(page);
  await page.goto('./duties/');
  await expect(page.locator('select[name="role"]')).toHaveValue('after-sales-agent');
  await expect(page.locator('oh-duties section:visible')).toHaveCount(1);
  await page.goto('./meetings/');
  await expect(page.locator('oh-mine [role="status"]')).toContainText('售后客服');
  const marked = await page.locator('oh-mine li[data-mine]').count();
  expect(marked).toBeGreaterThan(0);
  await page.getByRole('button', { name: '只看我的' }).click();
  await expect(page.locator('oh-mine li:visible')).toHaveCount(marked);
  await page.goto('./meetings/calendar/');
  await expect(page.locator('oh-mine .oh-meeting[data-mine]').first()).toBeVisible();
});

test('who types among the duties is shown those of all roles', async ({ page }) => {
  await choose(page);
  await page.goto('./duties/');
  await page.locator('oh-duties input[name="text"]').fill('退货');
  await expect(page.locator('oh-duties select[name="role"]')).toHaveValue('');
  await expect.poll(() => page.locator('oh-duties section:visible').count()).toBeGreaterThan(1);
});

test('who asks for other duties gets them', async ({ page }) => {
  await choose(page);
  await page.goto('./duties/?rhythm=weekly');
  await expect(page.locator('select[name="role"]')).toHaveValue('');
});

test('the choice can be taken back, on the sheet and at home', async ({ page }) => {
  await choose(page);
  await page.getByRole('button', { name: '这是我的岗位' }).click();
  await page.goto('./');
  await expect(page.locator('.oh-who')).toBeVisible();
  await page.getByLabel('我的岗位').selectOption('store-manager');
  await expect(page.locator(`${mine} h3`).first()).toBeVisible();
  await page.getByLabel('我的岗位').selectOption('');
  await expect(page.locator('.oh-who')).toBeVisible();
  await page.reload();
  await expect(page.locator(`${mine} h3`)).toHaveCount(0);
});

test('a role that is gone is said to be gone, once', async ({ page }) => {
  await page.goto('./404/');
  await page.evaluate(() => {
    localStorage.setItem('handbook:/:my-role', JSON.stringify({ v: 1, id: 'gone-role', title: '打字员' }));
    localStorage.setItem('handbook:/:room', '400');
  });
  await page.goto('./');
  await expect(page.locator('oh-my-home [role="status"]').first()).toContainText('“打字员”已经不在手册里');
  await expect(page.locator('.oh-who')).toBeVisible();
  await page.reload();
  await expect(page.locator('oh-my-home [role="status"]').first()).toBeEmpty();
});

test('the room of the chosen role is kept before it is drawn', async ({ page }) => {
  await choose(page);
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('style', /--oh-mine: ?420px/);
});

test.describe('where a login or a gateway answers in its stead', () => {
  test.use({ serviceWorkers: 'block' }); // what a worker fetches passes by this route

  for (const [contentType, body] of [
    ['text/html', '<!doctype html><title>登录</title>'],
    ['application/json', '{"code":401}'],
    ['application/json', 'null'],
  ] as const)
    test(`${body} is not taken for the day of a role`, async ({ page }) => {
      const complaints = complaintsOf(page);
      await choose(page);
      await page.route('**/my/*.json', (route) => route.fulfill({ contentType, body }));
      await page.goto('./meetings/', { waitUntil: 'networkidle' });
      await expect(page.locator('oh-mine [data-mine]')).toHaveCount(0);
      await page.goto('./');
      await expect(page.locator('oh-my-home [role="status"]').first()).toContainText('没有取到');
      expect(complaints).toEqual([]);
    });
});

test('the duties of a role that is gone are not asked for', async ({ page }) => {
  await page.goto('./404/');
  await page.evaluate(() =>
    localStorage.setItem('handbook:/:my-role', JSON.stringify({ v: 1, id: 'gone-role', title: '打字员' })),
  );
  await page.goto('./duties/');
  await expect(page.locator('oh-duties form')).toBeVisible();
  expect(await page.locator('oh-duties li:visible').count()).toBeGreaterThan(100);
});

test('a browser that keeps nothing shows everything and says so', async ({ page }) => {
  const complaints = complaintsOf(page);
  await blockStorage(page);
  await page.goto(role);
  await page.locator(tick).first().check();
  await expect(page.locator('oh-ticks [role="status"]')).toContainText('不让网页存');
  await expect(page.locator(tick).first()).toBeChecked();
  await page.getByRole('button', { name: '这是我的岗位' }).click();
  await expect(page.locator('oh-my-role [role="status"]')).toContainText('不让网页存');
  for (const path of ['./', './duties/', './meetings/', './onboarding/after-sales-agent/'])
    await page.goto(path);
  expect(complaints).toEqual([]);
});

test('a full browser keeps the tick until the page is left, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(role);
  await page.locator(tick).first().check();
  await expect(page.locator('oh-ticks [role="status"]')).toContainText('不让网页存');
});

for (const damaged of ['{half', '[]', '{"v":99}', 'null'])
  test(`ticks kept as ${damaged} are put aside, not lost without a word`, async ({ page }) => {
    const complaints = complaintsOf(page);
    await page.goto('./404/');
    complaints.length = 0; // that there is no such page
    await page.evaluate((raw) => {
      for (const name of ['ticks:after-sales-agent', 'my-role', 'newcomer:after-sales-agent'])
        localStorage.setItem(`handbook:/:${name}`, raw);
    }, damaged);
    await page.goto(role);
    await expect(page.locator('oh-ticks [role="status"]')).toContainText('读不出来');
    await page.locator(tick).first().check();
    await page.goto('./onboarding/after-sales-agent/');
    await expect(page.locator('oh-newcomer [role="status"]')).toContainText('读不出来');
    await page.goto('./');
    await expect(page.locator('.oh-who')).toBeVisible();
    expect(complaints).toEqual([]);
  });

test('nothing moves by itself on the pages that follow the role', async ({ page }) => {
  await choose(page);
  await page.goto('./');
  await expect(page.locator(`${mine} h3`).first()).toBeVisible();
  for (const path of ['./', role, './duties/', './meetings/', './onboarding/after-sales-agent/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await movedIn(page), path).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('home and the sheet are whole, and nothing is offered that does not work', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('.oh-who a').first()).toBeVisible();
    await expect(page.locator('.oh-pick')).toBeHidden();
    await page.goto(role);
    await expect(page.locator('li[id^="duty-"]').first()).toBeVisible();
    for (const part of ['oh-search', 'oh-my-role', 'oh-print'])
      await expect(page.locator(part).first()).toBeHidden();
  });
});
