import { describe, expect, test } from 'vitest';
import { countFile } from './count-file.ts';

const role = `---
title: 客服
review:
  on: 2026-01-31
  everyMonths: 1
duties:
  - id: a
    what: 回消息
    suggested: true
  - id: b
    what: 登记
    basis:
      - S0-01
    suggested:
      - standard
      - output
---
正文
`;

describe('countFile', () => {
  test('counts duties, suggestions and the day of review of a role', () => {
    expect(countFile('roles/clerk.mdx', role)).toEqual({
      roles: 1,
      duties: 2,
      suggestions: 3,
      due: '2026-02-28',
    });
  });

  test('does not take the duties of another kind for duties', () => {
    expect(countFile('forms/clerk.mdx', role)).toMatchObject({ roles: 0, duties: 0, suggestions: 3 });
  });

  test('leaves out what guides suggest in prose, and reviews of our own help pages', () => {
    expect(countFile('guides/contribute/problems/a.mdx', role)).toMatchObject({
      suggestions: 0,
      due: undefined,
    });
  });

  test('counts whole files of terms and metrics', () => {
    expect(countFile('glossary.yaml', 'terms:\n  - term: 直通车\n    suggested: true\n')).toMatchObject({
      suggestions: 1,
    });
  });

  test.each([
    ['a text without frontmatter', 'roles/a.mdx', '没有'],
    ['broken YAML', 'roles/a.mdx', '---\ntitle: [\n---\n'],
    ['a bomb of aliases', 'glossary.yaml', 'a: &a [1]\nb: [*a, *a]\n'],
    ['a picture', 'roles/a.png', '\u0000'],
    ['settings', 'handbook.yaml', 'suggested: true\n'],
    ['a review after ages', 'guides/a.mdx', '---\nreview:\n  on: 2026-01-31\n  everyMonths: 9999999\n---\n'],
    ['a review after eternity', 'guides/a.mdx', '---\nreview:\n  on: 2026-01-31\n  everyMonths: .inf\n---\n'],
  ])('counts nothing in %s', (_what, path, text) => {
    expect(countFile(path, text)).toMatchObject({ duties: 0, suggestions: 0, due: undefined });
  });
});
