import { expect, test } from 'vitest';
import { searchedPage } from './searched-page.ts';

const fields = {
  keywords: '库管 R&D <b>',
  kind: '岗位',
  departments: ['物流部'],
  rhythms: ['daily' as const],
};

const page = (main: string): string =>
  `<!doctype html><html lang="zh-CN" class="a"><head><title>收货</title></head><body><nav>部门</nav>${main}<footer></footer></body></html>`;
const read = (main: string): string =>
  `<!doctype html><html lang="zh-CN" class="a"><body>${main}</body></html>`;

test('has the index read the language and the main part alone', () => {
  const main = '<main data-pagefind-body>\n<h1>收货</h1>\n</main>';
  expect(searchedPage(page(main))).toBe(read(main));
});

test('tells the index what a page is called besides, and what it can be filtered by', () => {
  const main = '<main><div class="sl-markdown-content"><p>收货</p></div></main>';
  expect(searchedPage(page(main), fields)).toBe(
    read(
      '<main><div class="sl-markdown-content"><div hidden data-pagefind-ignore>' +
        '<span data-pagefind-meta="keywords">库管 R&amp;D &lt;b&gt;</span>' +
        '<span data-pagefind-filter="类型">岗位</span><span data-pagefind-filter="部门">物流部</span>' +
        '<span data-pagefind-filter="频次">每日</span></div><p>收货</p></div></main>',
    ),
  );
});

test('fails on a page that has no main part, or no place in it for what it is told', () => {
  expect(() => searchedPage(page('<div></div>'))).toThrow('<main>');
  expect(() => searchedPage(page('<main></main>'), fields)).toThrow('sl-markdown-content');
});
