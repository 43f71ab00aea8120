import { describe, expect, test } from 'vitest';
import { drawingPolicy, headerPolicy, metaPolicy } from './content-security-policy.ts';

describe('the policy of a page', () => {
  const scripts = /script-src ([^;]+)/.exec(metaPolicy)?.[1] ?? '';

  test('runs no script written into a page but the one whose hash it names', () => {
    expect(scripts.split(' ')).toEqual([
      "'self'",
      "'wasm-unsafe-eval'",
      expect.stringMatching(/^'sha256-[\w+/]{43}='$/),
    ]);
  });

  test('names no host', () => {
    expect(`${headerPolicy} ${drawingPolicy}`).not.toMatch(/https?:|\*|\.\w/);
  });

  test('says in the header all it says in the page, and who may frame it', () => {
    expect(headerPolicy).toBe(`${metaPolicy};frame-ancestors 'none'`);
  });

  test('can stand in a quoted attribute and in a quoted line of a server configuration', () => {
    expect(headerPolicy).not.toMatch(/["\n\\$]/);
  });
});

test('a drawing runs nothing', () => {
  expect(drawingPolicy).not.toContain('script');
  expect(drawingPolicy).toContain("default-src 'none'");
});
