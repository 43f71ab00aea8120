import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { answerCalls, speaksToStandIn } from '../fixtures/forge/answer-calls.ts';
import { BareRepository } from '../fixtures/forge/bare-repository.ts';
import { GithubStandIn } from '../fixtures/forge/github-stand-in.ts';
import { isShipped } from '../fixtures/shipped-content.ts';
import { checkCommit } from './check-commit.ts';
import { choose, field, item, openEntry, unfold } from './editor-form.ts';
import { aRole } from './site-map.ts';

test.skip(!isShipped, 'tells of people and pages of the handbook as it is shipped');

test.skip(!speaksToStandIn, 'the stand-in speaks as GitHub does');
test.describe.configure({ timeout: 300_000 });

/** Scripts that every page has, with an editor in the build or without: Astro's, and what Vite and the compiler add. */
const ofEveryPage = /\/(?:page|shared)\.[\w-]+\.js$/;

let standIn: GithubStandIn;
let elsewhere: string[];

test.beforeEach(async ({ page, baseURL }) => {
  standIn = new GithubStandIn(BareRepository.of('.', 'content'));
  page.setDefaultTimeout(60_000);
  elsewhere = await answerCalls(page, baseURL ?? '', standIn);
});

test.afterEach(async () => {
  await standIn.close();
});

/** Save, and give the lines that differ from the main branch on the branch of the pull request. */
async function save(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect.poll(() => standIn.forge.pulls[0]?.labels, { timeout: 60_000 }).toEqual(['sveltia-cms/draft']);
  const [pull] = standIn.forge.pulls;
  expect(pull).toMatchObject({ base: 'main', draft: true, state: 'open' });
  expect(standIn.unknown).toEqual([]);
  expect(elsewhere).toEqual([]);
  return standIn.forge.git.diff('main', pull?.head ?? '');
}

/** What the check says of content without errors. */
const sound = /(?:^|\n)0 个错误，/;

/** What the content check says of the branch of the pull request. */
function check(): string {
  const { git, pulls } = standIn.forge;
  return checkCommit(git, pulls[0]?.head ?? '');
}

test('a headcount changed in the browser becomes a pull request of one line', async ({ page }) => {
  await openEntry(page, 'models/entries/operations-center');
  const position = await item(page, 'positions', 7);
  await expect(position).toContainText('美工 5');
  await unfold(position);
  await (await field(page, 'positions.7.headcount')).getByRole('textbox').fill('6');
  expect(await save(page)).toEqual([
    'diff --git a/content/models/operations-center.mdx b/content/models/operations-center.mdx',
    '-    headcount: 5',
    '+    headcount: 6',
  ]);
});

test('a duty is reworded, and nothing else of the role changes', async ({ page }) => {
  await openEntry(page, 'roles/entries/after-sales-agent');
  const duty = await item(page, 'duties', 1);
  await expect(duty).toContainText('受理退换货和退款');
  await unfold(duty);
  const text = (await field(page, 'duties.1.what')).getByRole('textbox');
  await text.fill('受理退换货和退款：先听完，再按规则给方案');
  expect(await save(page)).toEqual([
    'diff --git a/content/roles/after-sales-agent.mdx b/content/roles/after-sales-agent.mdx',
    '-    what: 受理退换货和退款，处理得合情合理',
    '+    what: 受理退换货和退款：先听完，再按规则给方案',
  ]);
  expect(check()).toMatch(sound);
});

test('a step is added, one moved, one removed: the check passes, the other steps stay as they were', async ({
  page,
}) => {
  await openEntry(page, 'processes/entries/overseas-sales');
  const answers = await item(page, 'steps', 4);
  await expect(answers).toContainText('回咨询、回留言');
  await answers.getByRole('button', { name: '移除' }).click();
  const order = await item(page, 'steps', 4);
  await expect(order).toContainText('下单付款');
  await order.locator('button[aria-haspopup="menu"]').first().click();
  await page.getByRole('menuitem', { name: '在下方添加项目' }).click();
  await (await field(page, 'steps.5.id')).getByRole('textbox').fill('confirm-address');
  await (await field(page, 'steps.5.lane')).getByRole('textbox').fill('overseas-business');
  await (await field(page, 'steps.5.phase')).getByRole('textbox').fill('sell');
  await (await field(page, 'steps.5.title')).getByRole('textbox').fill('核对地址');
  await (await field(page, 'steps.5.output')).getByRole('textbox').fill('09:30');
  await choose(page, 'steps.5.suggested', '整条都是建议');
  const route = await item(page, 'steps', 6);
  await expect(route).toContainText('选物流和报关');
  await route.locator('button[data-action="reorder"]').focus();
  await page.keyboard.press('ArrowUp');
  await expect(await item(page, 'steps', 5)).toContainText('选物流和报关');
  const diff = await save(page);
  expect(diff.filter((line) => line.startsWith('+'))).toEqual([
    '+  - id: confirm-address',
    '+    lane: overseas-business',
    '+    phase: sell',
    '+    title: 核对地址',
    '+    output: "09:30"',
    '+    suggested: true',
  ]);
  expect(diff.filter((line) => line.startsWith('-'))).toEqual([
    '-  - id: answer',
    '-    lane: overseas-business',
    '-    phase: sell',
    '-    title: 回咨询、回留言',
    '-    what: 用买家的语言回，尺码、到货天数、关税谁出先说清；差评先回。',
    '-    within: 24 小时内',
    '-    basis:',
    '-      - S4-99',
    '-    suggested:',
    '-      - what',
    '-      - within',
  ]);
  expect(check()).toMatch(sound);
});

test('a form is edited', async ({ page }) => {
  await openEntry(page, 'forms/entries/return-exchange-register');
  await (await field(page, 'purpose')).getByRole('textbox').fill('每件退换一行，丢不了、赖不掉');
  expect(await save(page)).toEqual([
    'diff --git a/content/forms/return-exchange-register.mdx b/content/forms/return-exchange-register.mdx',
    '-purpose: 每件退换一行，货到哪、钱退没退，谁都查得到',
    '+purpose: 每件退换一行，丢不了、赖不掉',
  ]);
  expect(check()).toMatch(sound);
});

test('a term is explained anew without a comment of the glossary being lost', async ({ page }) => {
  await openEntry(page, 'lists/entries/glossary');
  const term = await item(page, 'terms', 0);
  await expect(term).toContainText('直通车');
  await unfold(term);
  const explained = /^ {4}explanation: .*$/m.exec(readFileSync('content/glossary.yaml', 'utf8'))?.[0] ?? '';
  await (await field(page, 'terms.0.explanation')).getByRole('textbox').fill('按点击收费的搜索广告');
  const diff = await save(page);
  expect(diff[0]).toBe('diff --git a/content/glossary.yaml b/content/glossary.yaml');
  expect(diff.slice(1)).toEqual([`-${explained}`, '+    explanation: 按点击收费的搜索广告']);
  expect(check()).toMatch(sound);
});

test('a wrong token is refused in words, and nothing is asked of another host', async ({ page }) => {
  await page.goto('./admin/');
  await page.getByRole('button', { name: '使用访问令牌登录' }).click();
  await page.locator('input:visible').first().fill('wrong');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByText(/令牌无效|重试/).first()).toBeVisible();
  expect(elsewhere).toEqual([]);
});

test('reading pages load nothing of the editor', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('./admin/', { waitUntil: 'networkidle' });
  const ofEditor = new Set(asked.filter((path) => /\.(?:js|css|woff2)$/.test(path)));
  expect(ofEditor.size).toBeGreaterThan(1);
  for (const path of ['./', aRole, './processes/return-exchange/']) {
    asked.length = 0;
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(asked.filter((each) => ofEditor.has(each) && !ofEveryPage.test(each))).toEqual([]);
  }
});
