import { describe, expect, test } from 'vitest';
import { parseBody } from '../markdown/parse-body.ts';
import { escapeForForge } from './escape-for-forge.ts';

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[点我](https://example.com)',
  '![图](https://example.com/x.png)',
  '**粗** _斜_ `码` ~~删~~ ^上^',
  '| 表 | 格 |',
  '<!-- comment -->',
];

describe('text of authors in a comment', () => {
  test.each(hostile)('is shown as it was written: %s', (text) => {
    const { segments } = parseBody(`- ${escapeForForge(text)}\n`, 'a.mdx', 1);
    const html = segments.join('');
    expect(html).not.toMatch(/<(?!\/?(?:ul|li)>)/);
    const shown = html.replace(/<[^>]+>/g, '').trim();
    const plain = shown
      .replaceAll('&#x3C;', '<')
      .replaceAll('&#x26;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&');
    expect(plain.replace('：//', '://')).toBe(text);
  });

  test.each([
    ['@octocat 看一下', '＠octocat 看一下'],
    ['见 #12 和 !34', '见 ＃12 和 ！34'],
    ['https://example.com', 'https：//example.com'],
    ['www.example.com', 'www．example.com'],
    ['GH-7', 'GH－7'],
    ['&lt;b&gt; 和 $x^2', '＆lt;b＆gt; 和 ＄x&#94;2'],
    ['ops@example.com', 'ops＠example.com'],
  ])('mentions nobody and links nowhere: %s', (text, shown) => {
    expect(escapeForForge(text)).toBe(shown);
  });
});
