import { describe, expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';
import type { Segment } from './segments.ts';

const codesIn = (body: string): string[] => parseBody(body, 'f.mdx', 1).problems.map(({ code }) => code);

function htmlOf(segments: readonly Segment[]): string {
  return segments
    .map((segment) => (typeof segment === 'string' ? segment : htmlOf(segment.children)))
    .join('');
}

const tab = '\t';
const links = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java&#115;cript:alert(1)',
  '&#x6A;avascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'java&Tab;script:alert(1)',
  'java&NewLine;script:alert(1)',
  '&#1;javascript:alert(1)',
  '%6Aavascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'file:///etc/passwd',
  'blob:https://elsewhere.invalid/x',
  '//elsewhere.invalid/x',
  '\\\\\\\\elsewhere.invalid/x',
  'roles/relative/',
];

describe('a link', () => {
  test.each([
    ['../roles/buyer.mdx', '`/roles/buyer/`'],
    ['content/processes/returns.mdx#步骤', '`/processes/returns/#步骤`'],
    ['./contribute/problems/dead-link.md', '`/contribute/problems/dead-link/`'],
    ['buyer/', '`/roles/copywriter/`'],
  ])('to the file %s is refused with the address of its page', (address, page) => {
    expect(parseBody(`[字](${address})`, 'f.mdx', 1).problems).toMatchObject([
      { code: 'unsafe-html', fix: expect.stringContaining(page) as string },
    ]);
  });

  test.each(links)('to %s is refused and does not reach the page', (address) => {
    for (const body of [`[字](${address})`, `[字](<${address}>)`, `[字][一]\n\n[一]: ${address}`]) {
      const { segments, problems } = parseBody(body, 'f.mdx', 1);
      const html = htmlOf(segments);
      expect(html).not.toMatch(/<a\b|href=/);
      // Where Markdown makes no link of it, it is text.
      expect(problems.length > 0 || html.includes(']')).toBe(true);
    }
  });

  test.each(['https://a.example/x', 'HTTP://a.example', 'mailto:a@b.example', '#一', '/roles/'])(
    'to %s stands',
    (address) => {
      expect(codesIn(`[字](${address})`)).toEqual([]);
    },
  );
});

test('a backslash, which browsers take for a slash, stays a letter of a path', () => {
  expect(htmlOf(parseBody('[字](/\\\\elsewhere.invalid/x)', 'f.mdx', 1).segments)).toContain(
    'href="/%5Celsewhere',
  );
});

describe('a picture', () => {
  test.each([
    'https://elsewhere.invalid/x.png',
    '//elsewhere.invalid/x.png',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'javascript:alert(1)',
    'x.png',
  ])('from %s is refused', (address) => {
    const { segments, problems } = parseBody(`![字](<${address}>)`, 'f.mdx', 1);
    expect(problems).not.toEqual([]);
    expect(htmlOf(segments)).not.toContain('<img');
  });
});

describe('code', () => {
  test.each([
    'import x from "./x.js"',
    'import "./x.js"',
    'export const a = 1',
    'export default () => null',
    '字 {1 + 1} 字',
    '{/* 注释 */}',
    '{`${globalThis}`}',
    '<Aside title={`x`}>字</Aside>',
    '<Aside {...globalThis}>字</Aside>',
    '<>{globalThis}</>',
  ])('such as %s is refused', (body) => {
    const { segments, problems } = parseBody(body, 'f.mdx', 1);
    expect(problems).not.toEqual([]);
    expect(htmlOf(segments)).not.toContain('globalThis');
  });

  test('in the words of a text is text', () => {
    expect(codesIn('我们 import 一批货，export 到海外。')).toEqual([]);
  });
});

const tags =
  'script SCRIPT iframe style form base meta link object embed svg math template textarea input video a img div details portal frameset noscript xmp marquee';

describe('a tag of HTML', () => {
  test.each(tags.split(' '))('<%s> is refused, with whatever it holds left as text', (name) => {
    for (const body of [
      `<${name} src="https://elsewhere.invalid/">字</${name}>`,
      `<${name} onload="alert(1)" />`,
    ]) {
      const { segments, problems } = parseBody(body, 'f.mdx', 1);
      expect(problems).not.toEqual([]);
      expect(htmlOf(segments).toLowerCase()).not.toContain(`<${name.toLowerCase()}`);
    }
  });

  test.each([
    '<kbd onclick="alert(1)">字</kbd>',
    '<sub style="position:fixed">字</sub>',
    `<sup${tab}onmouseover="alert(1)">字</sup>`,
    '<br onload="alert(1)" />',
    '<Aside onclick="alert(1)">字</Aside>',
    '<Aside class="x">字</Aside>',
    '<constructor>字</constructor>',
    '<__proto__ />',
    '<Object.prototype />',
  ])('with what it may not carry, %s, is refused', (body) => {
    const { segments, problems } = parseBody(body, 'f.mdx', 1);
    expect(problems).not.toEqual([]);
    expect(htmlOf(segments)).not.toMatch(/\son\w+=|style=|class=/);
  });
});
