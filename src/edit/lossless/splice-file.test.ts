import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { openFrontmatter, openYaml, spliceFrontmatter, spliceYamlFile } from './splice-file.ts';

/** What the samples below hold. */
interface Sample {
  [key: string]: unknown;
  steps: object[];
  l: { a?: number }[];
}

/** The text after an edit of its fields. */
function edited(text: string, edit: (data: Sample) => void): string {
  const { data } = openYaml(text);
  const next = structuredClone(data) as Sample;
  edit(next);
  const result = spliceYamlFile(text, { data: next });
  expect(parse(result.replace(/^\uFEFF/, ''))).toEqual(next);
  return result;
}

describe('a value changed in place', () => {
  it('keeps the comment behind it, and every other line', () => {
    const text = '# top\na: 1 # why one\n\nb:\n  - x\n  # about y\n  - y\n';
    expect(edited(text, (data) => (data.a = 2))).toBe(text.replace('1 # why', '2 # why'));
  });

  it.each([
    ["code: '0123'", '0124', "code: '0124'"],
    ['code: "0123"', '0124', 'code: "0124"'],
    ['code: abc', '0124', 'code: "0124"'],
    ['at: "09:30"', '10:30', 'at: "10:30"'],
    ['at: 上午', '09:30', 'at: "09:30"'],
    ['on: 2026-11-01', '2026-12-01', 'on: 2026-12-01'],
    ['say: 好', 'yes', 'say: "yes"'],
    ['say: 好', '- 一', 'say: "- 一"'],
    ['say: 好', '@店长', 'say: "@店长"'],
    ['say: 好', '先问：谁来做？“你”', 'say: 先问：谁来做？“你”'],
    ['say: 好', 'a: b', 'say: "a: b"'],
    ['say: 好', '#1', 'say: "#1"'],
    ['say: 好', '甲 #1', 'say: "甲 #1"'],
    ['n: 3.0', 3.5, 'n: 3.5'],
    ['n: 4', '2-3', 'n: 2-3'],
    ['suggested: true', ['when'], 'suggested:\n  - when'],
    ['say: 好', '一\n二', 'say: |-\n  一\n  二'],
    ['say: |\n  一\n  二', '一\n三\n', 'say: |\n  一\n  三'],
    ['say: >-\n  一\n  二', '三', 'say: >-\n  三'],
    ['say: 一\n  二', '三', 'say: 三'],
  ])('%j to %j is written %j', (line, value, expected) => {
    const text = `before: '1'\n${line}\nafter: 0x1f # kept\n`;
    const key = line.slice(0, line.indexOf(':'));
    expect(edited(text, (data) => (data[key] = value))).toBe(
      `before: '1'\n${expected}\nafter: 0x1f # kept\n`,
    );
  });

  it('keeps long lines whole', () => {
    const long = '很长的一句话，'.repeat(60);
    expect(edited('a: 短\n', (data) => (data.a = long))).toBe(`a: ${long}\n`);
  });
});

describe('a list', () => {
  const text =
    'steps:\n  # 收货\n  - id: a\n    what: 一 # 甲\n  - id: b\n    what: 二\n\n  # 发货\n  - id: c\n    what: 三\n# 完\n';

  it('takes a moved item out and puts it in, comments staying', () => {
    expect(edited(text, ({ steps }) => steps.unshift(...steps.splice(-1)))).toBe(
      'steps:\n  # 收货\n  - id: c\n    what: 三\n  - id: a\n    what: 一 # 甲\n  - id: b\n    what: 二\n\n  # 发货\n# 完\n',
    );
  });

  it('loses only the lines of a removed item', () => {
    expect(edited(text, ({ steps }) => steps.splice(1, 1))).toBe(
      text.replace('  - id: b\n    what: 二\n', ''),
    );
    expect(edited(text, ({ steps }) => steps.shift())).toBe(
      text.replace('  - id: a\n    what: 一 # 甲\n', ''),
    );
  });

  it('takes an added item among the others', () => {
    expect(edited(text, ({ steps }) => steps.splice(1, 0, { id: 'd', what: '四', forms: ['x'] }))).toBe(
      text.replace('  - id: b\n', '  - id: d\n    what: 四\n    forms:\n      - x\n  - id: b\n'),
    );
  });

  it('can be edited, moved and cut in one go', () => {
    expect(
      edited(text, (data) => {
        const [a = {}, , c = {}] = data.steps;
        data.steps = [c, { ...a, what: '一半' }];
      }),
    ).toContain('what: 一半 # 甲\n');
  });

  it('emptied is written as empty, filled again as lines', () => {
    const empty = edited('a:\n  - 1\nb: 2\n', (data) => (data.a = []));
    expect(empty).toBe('a: []\nb: 2\n');
    expect(edited(empty, (data) => (data.a = ['x']))).toBe('a:\n  - x\nb: 2\n');
  });

  it('of words changes one line for one word', () => {
    expect(edited('a:\n  - x # 一\n  - "0123"\n', (data) => (data.a = ['z', '0123']))).toBe(
      'a:\n  - z # 一\n  - "0123"\n',
    );
  });
});

describe('a key', () => {
  it('that is new stands where the new data has it', () => {
    const text = 'a: 1\nz: 26 # last\n';
    expect(spliceYamlFile(text, { data: { a: 1, b: { c: 2 }, z: 26 } })).toBe(
      'a: 1\nb:\n  c: 2\nz: 26 # last\n',
    );
  });

  it('that goes leaves comments of its neighbours, also as the first of an item', () => {
    expect(edited('l:\n  - a: 1\n    # of b\n    b: 2\n', ({ l }) => delete l[0]?.a)).toBe(
      'l:\n  - # of b\n    b: 2\n',
    );
    expect(edited('a: 1\n# of b\nb: 2\n', (data) => delete data.b)).toBe('a: 1\n# of b\n');
  });
});

describe('a file', () => {
  it('that is not changed is the same, byte for byte', () => {
    const text = '\uFEFF---\r\na:   1\r\n---\r\n\r\n\r\n正文  \r\n\r\n\r\n';
    expect(spliceFrontmatter(text, openFrontmatter(text))).toBe(text);
  });

  it('keeps Windows line ends and its mark', () => {
    const text = '\uFEFF---\r\na: 1 # c\r\nl:\r\n  - x\r\n---\r\n\r\n正文\r\n';
    const { body } = openFrontmatter(text);
    expect(
      spliceFrontmatter(text, { data: { a: 2, l: ['x', { y: 1, z: 2 }] }, body: `${body}\n\n又一段` }),
    ).toBe(
      '\uFEFF---\r\na: 2 # c\r\nl:\r\n  - x\r\n  - y: 1\r\n    z: 2\r\n---\r\n\r\n正文\r\n\r\n又一段\r\n',
    );
  });

  it('without a last line end gets none', () => {
    expect(spliceYamlFile('a: 1', { data: { a: 2 } })).toBe('a: 2');
  });

  it('with anchors or brackets still comes out with the wanted data', () => {
    for (const text of ['a: &x 1\nb: *x\n', 'a: [1, 2]\nb: {c: 1}\n', '? a\n: 1\n', 'a: !!str 1\n'])
      expect(parse(edited(text, (data) => (data.a = [3])))).toMatchObject({ a: [3] });
  });

  it('that is new is written whole', () => {
    expect(spliceFrontmatter('', { data: { title: '新', list: ['0123'] }, body: '正文' })).toBe(
      '---\ntitle: 新\nlist:\n  - "0123"\n---\n\n正文\n',
    );
  });
});
