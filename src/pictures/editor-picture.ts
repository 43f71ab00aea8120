import { expect, type Page } from '@playwright/test';
import { field, item, openEntry, unfold } from '../e2e/editor-form.ts';
import { answerCalls } from '../fixtures/forge/answer-calls.ts';
import { BareRepository } from '../fixtures/forge/bare-repository.ts';
import { GithubStandIn } from '../fixtures/forge/github-stand-in.ts';
import type { Picture } from './picture.ts';

/** Of the board of drafts, in CSS pixels: its banner, its heads and one card. */
const boardHeight = 250;

/** Change one headcount in the real editor, against a stand-in of the forge, and show what one sees of it. */
export async function editorPictures(page: Page, home: string): Promise<Picture[]> {
  const standIn = new GithubStandIn(BareRepository.of('.', 'content'));
  page.setDefaultTimeout(60_000);
  try {
    await answerCalls(page, home, standIn);
    await openEntry(page, 'models/entries/operations-center');
    const position = await item(page, 'positions', 7);
    await unfold(position);
    await (await field(page, 'positions.7.headcount')).getByRole('textbox').fill('6');
    const form = await page.screenshot();
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect
      .poll(() => standIn.forge.pulls[0]?.labels, { timeout: 60_000 })
      .toEqual(['sveltia-cms/draft']);
    await page.goto('./admin/#/workflow');
    await expect(page.getByText('18 人运营中心')).toBeVisible();
    const { width } = page.viewportSize() ?? { width: 960 };
    return [
      { name: 'editor-form', png: form },
      {
        name: 'editor-draft',
        png: await page.screenshot({ clip: { x: 0, y: 0, width, height: boardHeight } }),
      },
    ];
  } finally {
    await standIn.close();
  }
}
