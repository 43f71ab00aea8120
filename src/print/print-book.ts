import { PDFDocument } from '@cantoo/pdf-lib';
import type { Browser } from '@playwright/test';
import { bookHtml, type Book } from './book-html.ts';
import { pageNumbers } from './page-numbers.ts';

/** A book as files: one to print from any browser, one printed. */
export interface PrintedBook {
  html: string;
  pdf: Buffer;
  pages: number;
}

/** A big book on a busy machine takes its time. */
const timeout = 300_000;

/**
 * Print a book with contents that name pages.
 *
 * Browsers do not know the page of a link's target, so it is printed twice: once to see on which page each
 * anchor comes to stand, and again with these numbers filled in. The space for them is there from the start,
 * so that nothing moves.
 */
export async function printBook(browser: Browser, book: Book): Promise<PrintedBook> {
  const first = await PDFDocument.load(await print(browser, bookHtml(book), { tagged: false }));
  const html = bookHtml(book, pageNumbers(first));
  const pdf = datedBy(book.day, await print(browser, html, { tagged: true, outline: true }));
  return { html, pdf, pages: first.getPageCount() };
}

async function print(
  browser: Browser,
  html: string,
  more: { tagged: boolean; outline?: boolean },
): Promise<Buffer> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  page.setDefaultTimeout(timeout);
  try {
    await page.setContent(html, { waitUntil: 'load', timeout });
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, ...more });
  } finally {
    await page.close();
  }
}

/** The PDF with the handbook's day instead of the clock's: dates of a PDF are plain text of a fixed length. */
function datedBy(day: string | undefined, pdf: Buffer): Buffer {
  const date = (day ?? '2000-01-01').replaceAll('-', '');
  const text = pdf.toString('latin1');
  return Buffer.from(
    text.replaceAll(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, `$1${date}000000`),
    'latin1',
  );
}
