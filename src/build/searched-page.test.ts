import { expect, test } from 'vitest';
import { searchedPage } from './searched-page.ts';

const fields = {
  keywords: '库管 R&D <b>',
  kind: '岗位',
  departments: ['物流部'],
  rhythms: ['daily' as const],
};

test('tells the index what a page is called besides, and what it can be filtered by', () => {
  expect(searchedPage('<main><div class="sl-markdown-content"><p>收货</p></div></main>', fields)).toBe(
    '<main><div class="sl-markdown-content"><div hidden data-pagefind-ignore>' +
      '<span data-pagefind-meta="keywords">库管 R&amp;D &lt;b&gt;</span>' +
      '<span data-pagefind-filter="类型">岗位</span><span data-pagefind-filter="部门">物流部</span>' +
      '<span data-pagefind-filter="频次">每日</span></div><p>收货</p></div></main>',
  );
});

test('fails on a page that has no place for it', () => {
  expect(() => searchedPage('<main></main>', fields)).toThrow('searchedPage');
});
