import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { seededRandom } from '../fixtures/random.ts';
import { deepDash, tightComment } from './lost-texts.ts';
import { parseClosely } from './parse-yaml.ts';
import { parsePlainYaml } from './plain-yaml.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));
const texts = globSync('**/*.{mdx,yaml}', { cwd: content }).map((file) => {
  const text = readFileSync(`${content}/${file}`, 'utf8');
  return file.endsWith('.mdx') ? (text.split(/^---\n/m)[1] ?? '') : text;
});

/** What reading closely makes of a text, where it has nothing to object to. */
function readClosely(text: string): unknown {
  const { data, problems } = parseClosely(text, 'a.yaml', 1);
  return problems.length > 0 ? 'refused' : data;
}

test('reads the whole handbook as reading closely does, and nearly all of it the quick way', () => {
  const plain = texts.map(parsePlainYaml);
  texts.forEach((text, at) => {
    if (plain[at] !== undefined) expect(plain[at]).toEqual(readClosely(text));
  });
  expect(plain.filter((data) => data !== undefined).length).toBeGreaterThan(0.9 * texts.length);
});

test('leaves to a closer look whatever that refuses or reads otherwise', () => {
  const random = seededRandom(7);
  const signs = [...'\n\n  --::""\'\'#?,[]{}&*!|>%@`~\t\r0x_.1eé一\u0007\u00a0'];
  for (let round = 0; round < 3000; round += 1) {
    const text = random.pick(texts).slice(0, 600);
    const at = random.below(text.length);
    const broken = text.slice(0, at) + random.pick(signs) + text.slice(at + random.below(3));
    const data = parsePlainYaml(broken);
    // Text behind a tight number sign is looked for by whoever calls.
    if (data !== undefined && !tightComment.test(broken) && !deepDash.test(broken))
      expect(data, broken).toEqual(readClosely(broken));
  }
});

test.each([
  'a: [1]',
  'a: &b c',
  'a: *b',
  'a: !b c',
  '%YAML 1.2\n---\na: b',
  'a: |\n  b',
  'a:\n\t- b',
  '? a\n: b',
  '~: a',
  'TRUE: a',
  '0x1f: a',
  'a: 0b11',
  'a: +.5',
  'a: +0o7',
  'a: -0',
  'a: +0x1F',
  'a: 1e400',
  '- 1.5E+400 # x',
  `a: ${'9'.repeat(310)}`,
  `a: 0x${'f'.repeat(300)}`,
  '-5: a',
  '- -a: b',
  'a:\n  - - b',
  'a:\n  -\n  - b',
  'a:\n  - # b',
  'a: "b\nc"',
  "a: 'b\n  c'",
])('does not touch %j', (text) => {
  expect(parsePlainYaml(text)).toBeUndefined();
});

test.each([
  'a: 0123',
  'a: 0o17',
  'a: 1_000',
  'a: 1e3',
  'a: 1e99',
  'a: 0x1F',
  'a: .inf',
  'a:   "x"   # y',
  'a: 09:30',
  'a: yes',
  'a: 2026-11-01',
  "a: 'it''s'",
  'a: ~',
])('reads %j as reading closely does', (text) => {
  expect(parsePlainYaml(text)).toEqual(readClosely(text));
  expect(parsePlainYaml(text)).toBeDefined();
});

test.each(
  Object.entries({
    'spaces behind a key': `a:${' '.repeat(200_000)}b`,
    'spaces and nothing else': ' '.repeat(200_000),
    'spaces behind a dash': `- ${' '.repeat(200_000)}b`,
    'spaces behind a number': `a: 1${' '.repeat(200_000)}b`,
    dashes: `a: b\n${'-'.repeat(200_000)}`,
    'dashes and spaces': `a: b\n${'-'.repeat(100_000)}${' '.repeat(100_000)}`,
    quotes: `a: b${` "c 'd`.repeat(30_000)}`,
    digits: `a: 1${'2'.repeat(200_000)}`,
  }),
)('looks no longer at %s than at other text', (_, text) => {
  const start = performance.now();
  parsePlainYaml(text);
  expect(performance.now() - start).toBeLessThan(3000);
});
