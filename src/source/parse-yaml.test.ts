import { describe, expect, test, vi } from 'vitest';
import { parseYaml } from './parse-yaml.ts';

vi.setConfig({ testTimeout: 30_000 }); // a busy machine is slow, not wrong

const found = (text: string): string[] =>
  parseYaml(text, 'f.yaml').problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

describe('parseYaml', () => {
  test.each<[string, unknown]>([
    ['a: 2026-09-01', { a: '2026-09-01' }],
    ['a: 09:15', { a: '09:15' }],
    ['a: yes', { a: 'yes' }],
    ['a: on', { a: 'on' }],
    ['a: 1_000', { a: '1_000' }],
    ['a: 007', { a: 7 }],
    ['a: ~', { a: null }],
    ['a:', { a: null }],
    ['a: "3"', { a: '3' }],
    ['1: a', { 1: 'a' }],
    ['a: 😀', { a: '😀' }],
    ['a: "\\u202eb"', { a: '\u202eb' }],
    ['<<: a', { '<<': 'a' }],
    ['a: |\n  # 一\n  [x]', { a: '# 一\n[x]\n' }],
    ['# 只有注释', null],
    ['', null],
  ])('reads %j by YAML 1.2', (text, data) => {
    expect(parseYaml(text, 'f.yaml')).toMatchObject({ problems: [], data });
  });

  test.each([
    ['two colons', 'a: b: c', ['1:4 broken-yaml']],
    ['a key twice', 'a: 1\nb: 2\na: 3', ['3:1 broken-yaml']],
    ['a quote that is never closed, where it opens', 'a: 1\nb: "x\nc: 3\n', ['2:4 broken-yaml']],
    ['an alias and its anchor', 'a: &x 1\nb: *x\n', ['1:7 broken-yaml', '2:4 broken-yaml']],
    ['an alias of nothing', 'a: *x', ['1:4 broken-yaml']],
    ['an alias in brackets', 'a: [*x]', ['1:4 flow-collection', '1:5 broken-yaml']],
    ['an alias, once however often', 'a: *x\nb: *x\nc: *y', ['1:4 broken-yaml', '3:4 broken-yaml']],
    ['a tag', 'a: !!js/function "x"', ['1:18 broken-yaml']],
    ['a list in brackets, once however deep', 'a: [b, [c]]', ['1:4 flow-collection']],
    ['empty braces', 'a: 1\nb: {}', ['2:4 flow-collection']],
    ['a tab, and not what follows from it', 'a:\n\tb: 1\n', ['2:1 tab-indent']],
    ['a second document', 'a: 1\n---\nb: 2\n', ['2:1 broken-yaml']],
    ['a directive', '%YAML 1.1\n---\na: yes\n', ['1:1 broken-yaml']],
    ['a key that is a list', '? - a\n: b\n', ['1:3 broken-yaml']],
  ])('refuses %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['an alias bomb', `a: &a\n  - x\n${Array.from({ length: 20 }, (_, i) => `b${i}:\n  - *a\n`).join('')}`],
    ['60,000 aliases in brackets', `a: &a x\nb: [${Array.from({ length: 60_000 }, () => '*a').join(',')}]`],
    ['brackets nested 500 deep', `a: ${'['.repeat(500)}${']'.repeat(500)}`],
    ['brackets nested 5,000 deep', `a: ${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['lists nested before fields', `${'- '.repeat(2000)}\nowner: x\n`],
    ['lists nested 20,000 deep', `${'- '.repeat(20_000)}x`],
    ['maps nested 500 deep', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('refuses %s, and makes no data of it', (_, text) => {
    const { data, problems } = parseYaml(text, 'f.yaml');
    expect(problems).not.toEqual([]);
    expect(data).toBeUndefined();
  });

  test.each<[string, string]>([
    ['colons without end', `a: ${': '.repeat(8000)}`],
    ['question marks without end', `a: ${'? '.repeat(8000)}`],
    ['texts in quotes, one behind the other', `a: ${"'' ".repeat(20_000)}`],
    [
      'a key twice among thousands',
      `${Array.from({ length: 20_000 }, (_, i) => `k${i}: 1\n`).join('')}k0: 1`,
    ],
  ])('is soon done with %s', { timeout: 15_000 }, (_, text) => {
    expect(parseYaml(text, 'f.yaml').problems).not.toEqual([]);
  });

  test('keeps a __proto__ key a key, and leaves all other objects alone', () => {
    const { data } = parseYaml('__proto__:\n  polluted: 1\n', 'f.yaml');
    expect(Object.keys(data ?? {})).toEqual(['__proto__']);
    expect({}).not.toHaveProperty('polluted');
  });

  test('reads a line of 100 kB', () => {
    const { data, problems } = parseYaml(`a: ${'字'.repeat(100_000)}`, 'f.yaml');
    expect(problems).toEqual([]);
    expect(data).toEqual({ a: '字'.repeat(100_000) });
  });

  test('says everything in Chinese', () => {
    const broken = [
      'a: b: c',
      'a: "\\q"',
      'a: "x',
      '- a\nb: 1',
      '@a',
      '`a',
      'a: [b',
      'a: 1\n b: 2',
      'a: !x !y z',
      '? a\nb',
      'a: >x\n  b',
      '}',
      'a: |\n b\nc',
    ];
    for (const text of broken) {
      const { problems } = parseYaml(text, 'f.yaml');
      expect(problems, text).not.toEqual([]);
      for (const { message, fix } of problems)
        expect(message + (fix ?? '')).not.toMatch(/[a-z]{3,}(?<!YAML)/);
    }
  });
});

describe('the place of a field', () => {
  const yaml = parseYaml('a: 1\nb:\n  - c: 😀 x\n    d: 2\n', 'f.yaml', 11);

  test.each([
    ['the value', ['b', 0, 'd'], 14, 8],
    ['the item of a list', ['b', 0], 13, 5],
    ['the nearest parent of what is missing', ['b', 0, 'x', 'y'], 13, 5],
    ['the file for a path into a plain value', ['a', 'x'], 11, 4],
  ])('is that of %s, counted from the line on which the text begins', (_, path, line, column) => {
    expect(yaml.place(path)).toEqual({ file: 'f.yaml', line, column });
  });

  test('of a key is the key itself', () => {
    expect(yaml.placeOfKey(['b', 0, 'd'])).toEqual({ file: 'f.yaml', line: 14, column: 5 });
  });

  test('in an empty text is its first line', () => {
    expect(parseYaml('', 'f.yaml', 2).place(['a'])).toEqual({ file: 'f.yaml', line: 2, column: 1 });
  });

  test('knows a value as it is written', () => {
    const { written } = parseYaml('a: 007\nb: "x"\nc:\n  - 1.50\n', 'f.yaml');
    expect([written(['a']), written(['b']), written(['c', 0]), written(['c']), written(['z', 'z'])]).toEqual([
      '007',
      'x',
      '1.50',
      undefined,
      undefined,
    ]);
  });
});
