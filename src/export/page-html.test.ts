import { expect, test } from 'vitest';
import { pageHtml, titleOfMarkdown } from './page-html.ts';

const markdown = `# 客服\\_A

> 有问必答

## 职责

- 登记 [表](/forms/register/#a) 和 [外](/gone/)

---

本页网址：/roles/clerk/
`;
const linkTo = (target: string) => (target.startsWith('/forms/') ? '#forms-register' : undefined);

test('takes headings a level down and gives the title its anchor', () => {
  const { head, body } = pageHtml(markdown, { linkTo, anchor: 'roles-clerk' });
  expect(head).toContain('<h2 id="roles-clerk">客服_A</h2>');
  expect(body).toMatch(/^<h3>职责<\/h3>/);
});

test('links within the document, and keeps the text of links that would lead nowhere', () => {
  const { body } = pageHtml(markdown, { linkTo });
  expect(body).toContain('<a href="#forms-register" class="in">表</a>');
  expect(body).toContain('<span>外</span>');
});

test('leaves out the last line, which says where the page stands on the web', () => {
  const { head, body } = pageHtml(markdown, { linkTo });
  expect(head + body).not.toContain('本页网址');
});

test('lets no markup of an author through', () => {
  const { head, body } = pageHtml('# a\n\n<img src=x onerror=alert(1)>\n\n<script>alert(1)</script>\n', {
    linkTo,
  });
  expect(head + body).not.toMatch(/<(?:img|script)/);
});

test('knows the title of a page', () => {
  expect(titleOfMarkdown(markdown)).toBe('客服_A');
});
