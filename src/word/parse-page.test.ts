import { expect, test } from 'vitest';
import { parsePage } from './parse-page.ts';

const read = (markdown: string) => parsePage(markdown, 'https://handbook.example/roles/clerk.md');

test('takes the title and cuts before the first section', () => {
  expect(read('# 文案 \\*甲\\*\n\n起头\n\n## 职责\n\n写\n')).toEqual({
    title: '文案 *甲*',
    head: '<h1>文案 *甲*</h1>\n<p>起头</p>\n',
    body: '<h2>职责</h2>\n<p>写</p>\n',
  });
});

test('leaves out the last line, which is of use on the web only', () => {
  expect(read('# 文案\n\n写\n\n---\n\n本页网址：/roles/clerk/\n')).toMatchObject({
    head: '<h1>文案</h1>\n<p>写</p>\n',
    body: '',
  });
});

test('leads links to the host of the page', () => {
  const { head } = read('[店长](/roles/manager/) [外面](https://example.com/a)');
  expect(head).toContain('href="https://handbook.example/roles/manager/"');
  expect(head).toContain('href="https://example.com/a"');
});

test('keeps what looks like an address and is none as text', () => {
  const { head } = read('登录 http://192.168.1.300/ 看 **[后台](http://10.0.0.1:80800)**');
  expect(head).toBe('<p>登录 http://192.168.1.300/ 看 <strong>后台</strong></p>\n');
});

test('drops what XML forbids', () => {
  expect(read('# 甲\u0008乙\uFFFE\u{1F600}\n').title).toBe('甲乙\u{1F600}');
});
