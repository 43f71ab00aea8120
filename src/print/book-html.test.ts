import { expect, test } from 'vitest';
import { bookHtml, cssString, type Book } from './book-html.ts';

const attack = '</style><script>alert(1)</script>"\\';
const book: Book = {
  title: '运营手册',
  part: undefined,
  company: '小店',
  edition: 'V1.0',
  day: '2026-11-21',
  labels: { contents: '目录', suggested: '建议' },
  css: '',
  chapters: [
    {
      title: '岗位',
      anchor: 'chapter-1',
      pages: [
        { title: '客服', anchor: 'roles-clerk', html: '<article><h2 id="roles-clerk">客服</h2></article>' },
      ],
    },
    {
      title: '指标',
      anchor: 'chapter-2',
      pages: [{ title: '指标', anchor: 'metrics', html: '<article><h2 id="metrics">指标</h2></article>' }],
    },
  ],
};

test('leads from the contents to every chapter and page, with its number once known', () => {
  const html = bookHtml(book, new Map([['roles-clerk', 7]]));
  expect(html).toContain('<a href="#chapter-1"><span>岗位</span><i></i><b></b></a>');
  expect(html).toContain('<a href="#roles-clerk"><span>客服</span><i></i><b>7</b></a>');
});

test('does not list a chapter of one page twice', () => {
  expect(bookHtml(book).match(/<span>指标/g)).toHaveLength(1);
});

test('lets no name out of its place', () => {
  const html = bookHtml({ ...book, title: attack, company: attack, part: attack, edition: attack });
  expect(html).not.toContain('<script');
  expect(html.match(/<\/style/g)).toHaveLength(1);
  expect(cssString(attack)).toBe(String.raw`"\3c /style>\3c script>alert(1)\3c /script>\22 \5c "`);
});
