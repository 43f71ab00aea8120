import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef, type PDFObject } from '@cantoo/pdf-lib';

/**
 * On which page each anchor of a printed book stands, from 1 on.
 *
 * Chromium writes every anchor that a link leads to as a named destination of the PDF.
 */
export function pageNumbers(pdf: PDFDocument): Map<string, number> {
  const pages = new Map(pdf.getPages().map(({ ref }, index) => [ref.tag, index + 1] as const));
  const numbers = new Map<string, number>();
  const destinations = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, value] of destinations?.entries() ?? []) {
    const number = pageIn(pdf, value, pages);
    if (number !== undefined) numbers.set(name.decodeText(), number);
  }
  return numbers;
}

function pageIn(pdf: PDFDocument, value: PDFObject, pages: ReadonlyMap<string, number>): number | undefined {
  const target = pdf.context.lookup(value);
  const place = target instanceof PDFDict ? target.lookup(PDFName.of('D')) : target;
  const page = place instanceof PDFArray ? place.get(0) : undefined;
  return page instanceof PDFRef ? pages.get(page.tag) : undefined;
}
