import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from '@playwright/test';
import { makeBook } from '../print/make-book.ts';
import { pageNumbers } from '../print/page-numbers.ts';
import { printBook } from '../print/print-book.ts';
import { loadHandbook } from '../site/load-handbook.ts';
import { isShipped } from '../fixtures/shipped-content.ts';

test.skip(!isShipped, 'tells of people and pages of the handbook as it is shipped');

test('a role is printed with cover, bookmarks, and contents that name the right pages', async ({
  browser,
}) => {
  const book = await makeBook(await loadHandbook(), { kind: 'roles', id: 'after-sales-agent' });
  const { html, pdf, pages } = await printBook(browser, book);
  const printed = await PDFDocument.load(pdf, { updateMetadata: false });
  expect(printed.getPageCount()).toBe(pages);
  expect(pages).toBeGreaterThan(5);
  expect(printed.catalog.has(PDFName.of('Outlines'))).toBe(true);
  expect(printed.getTitle()).toContain('售后客服');
  const numbers = pageNumbers(printed);
  const anchors = book.chapters.flatMap((chapter) => [chapter, ...chapter.pages]).map(({ anchor }) => anchor);
  for (const anchor of anchors) expect(html).toContain(`#${anchor}"`);
  for (const anchor of anchors) {
    const written = new RegExp(`<a href="#${anchor}"><span>[^<]*</span><i></i><b>(\\d+)</b>`).exec(html)?.[1];
    expect([anchor, Number(written)]).toEqual([anchor, numbers.get(anchor)]);
  }
});

test('nothing of a printed page is wider than the paper', async ({ browser }) => {
  const { html } = await printBook(
    browser,
    await makeBook(await loadHandbook(), { kind: 'departments', id: 'warehouse' }),
  );
  const page = await browser.newPage({ viewport: { width: 658, height: 900 } }); // A4 less its margins
  await page.emulateMedia({ media: 'print' });
  await page.setContent(html);
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('article *:not(svg *)')]
      .filter((element) => element.getBoundingClientRect().right > 659)
      .map((element) => element.outerHTML.slice(0, 100)),
  );
  expect(wide).toEqual([]);
});
