import { describe, expect, test } from 'vitest';
import { safeMarkdown } from './safe-markdown.ts';

describe('safeMarkdown', () => {
  test('leaves a report as it is', () => {
    const report =
      '### 这次改动\n\n- 👥 客服 编制：**4 → 6**（合计 18 → 20 人，50%以上，1234567 元，/roles/ 一页）\n\t- 推广 20 → 30 分 ✗';
    expect(safeMarkdown(`${report}\r\n`)).toBe(report);
  });

  test.each([
    ['a picture', '![x](https://a.example/p.png)', /!\[/],
    ['a link', '[点这里](https://a.example)', /(?<!\\)\[/],
    ['a link behind a backslash', String.raw`\\[x](https://a.example)`, /(?<!(?<!\\)(?:\\\\)*\\)\[/],
    ['a picture behind a backslash', String.raw`\![x](https://a.example)`, /!\[/],
    ['a link elsewhere', '[x]: https://a.example', /(?<!\\)\[/],
    ['a bare address', 'https://a.example www.a.example HTTP://A.example', /:\/\/|www\./i],
    ['a tag', '<img src=x onerror=alert(1)><!-- x --><details>', /</],
    ['an entity', '&#64;all', /&#/],
    ['a call', '@everyone @org/team', /@\w/],
    ['a mention of an issue', 'fixes #1, a/b#2', /#\d/],
    ['an issue by its name', 'GH-12', /GH-\d/],
    ['a merge request', '见 !12', /!\d/],
    ['a label', '~bug ~"要改"', /~[\w"]/],
    ['a milestone', '%1 %"三月"', /%[\w"]/],
    ['an epic', '&1', /&(amp;)?\d/],
    ['a commit', 'a1b2c3d 0123456789abcdef0123456789abcdef01234567', /[\da-f]{7}/],
    ['an order to the forge', '好\n/close\n  /assign @me', /^\s*\//m],
    ['what turns text around', 'a\u202eb\u2066c\u200bd', /[\u202e\u2066\u200b]/],
    ['what steers a terminal', '\u001b[2Jx\u0000', /[\u001b\u0000]/],
  ])('takes the sting out of %s', (_, report, sting) => {
    expect(report).toMatch(sting);
    expect(safeMarkdown(report)).not.toMatch(sting);
  });

  test('shows a sign as the report had written it down, and as nothing more', () => {
    expect(safeMarkdown('&#36;&#40;x&#41; &#91;a](b) &#64;all')).toBe('\\$\\(x\\) \\[a](b) \\@\u2060all');
  });

  test('keeps headings, which are no mention', () => {
    expect(safeMarkdown('### 影响到\n#标签')).toMatch(/^### 影响到\n#/);
  });

  test('cuts a report that no forge would take, at the end of a line', () => {
    const report = safeMarkdown('- 一行\n'.repeat(100_000));
    expect(report.length).toBeLessThan(60_100);
    expect(report).toMatch(/\n- 一行\n\n……后面还有，太长没有全放进来。$/);
  });

  test('cuts one endless line too', () => {
    expect(safeMarkdown('x'.repeat(100_000)).length).toBeLessThan(60_100);
  });

  test.each([
    ['backslashes', '\\'],
    ['ends of backslashes', '\\\\!'],
    ['opening brackets', '!['],
    ['calls', '@a'],
    ['entities', '&#64;'],
    ['line ends', '\r\n'],
  ])('reads megabytes of %s at once, since anybody can write them', (_, sign) => {
    const started = performance.now();
    safeMarkdown(sign.repeat(4_000_000 / sign.length));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
