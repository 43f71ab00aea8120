import { expect, test } from 'vitest';
import { z } from 'zod';
import { Review } from '../schema/page.ts';
import { Step } from '../schema/process.ts';
import { Collaboration, Duty } from '../schema/role.ts';
import { explainIssues } from './explain-issue.ts';
import { parseYaml } from './parse-yaml.ts';

/** What is said of one field. */
const said = (schema: z.ZodType, text: string, name: string): string[] => {
  const yaml = parseYaml(text, 'f.yaml');
  const { issues = [] } = schema.safeParse(yaml.data).error ?? {};
  const meant = issues.filter(({ path }) => path.includes(name));
  return explainIssues(schema, yaml, meant).map(({ message, fix }) => message + (fix ?? ''));
};

test('a day written as one number is told with its hyphens', () => {
  const [message] = said(Review, 'on: 20261101\neveryMonths: 6\n', 'on');
  expect(message).toMatch(/日期用连字符隔开：`on: 2026-11-01`。$/);
});

test.each(['30', "'30'"])('a limit of time %s is told to need its unit', (written) => {
  const text = `id: pack\nlane: clerk\ntitle: 打包\nwithin: ${written}\nsuggested: true\n`;
  expect(said(Step, text, 'within')[0]).toContain('`within: 30 分钟`');
});

test('of a field with nothing behind its name it is said that it may go, where it may', () => {
  const [message] = said(Duty, 'id: a\nwhat: 看\nwhen: daily\nforms:\nsuggested: true\n', 'forms');
  expect(message).toMatch(/^「forms」后面是空的。.*不要这一项就删掉这一行/);
  expect(said(Duty, 'id: a\nwhat:\nwhen: daily\nsuggested: true\n', 'what')[0]).not.toContain('删掉');
});

test('an item with nothing behind its dash is told as that', () => {
  const text = 'id: a\nwhat: 看\nwhen: daily\nforms:\n  - x\n  -\nsuggested: true\n';
  expect(said(Duty, text, 'forms')).toEqual(['列表里有一项是空的。删掉这个横线，或者在它后面写上内容。']);
});

test.each([
  ['审退款', '「审退款」的编号是 approve，改成 `to: approve`。'],
  ['退款', '这里写编号：check、approve。'],
])('where a step is named %s, its id is told, or those that there are', (written, fix) => {
  const step = (id: string, title: string, more = '') =>
    `  - id: ${id}\n    lane: clerk\n    title: ${title}\n    suggested: true\n${more}`;
  const steps = `steps:\n${step('check', '验货', `    next:\n      - to: ${written}\n`)}${step('approve', '审退款')}`;
  const [message = ''] = said(z.object({ steps: z.array(Step) }), steps, 'to');
  expect(message.endsWith(fix)).toBe(true);
});

test('a number with a comma is told without it', () => {
  const [message] = said(z.object({ a: z.array(z.number()) }), 'a:\n  - 1,000\n', 'a');
  expect(message).toMatch(/数字里不写逗号：`- 1000`。$/);
});

test.each([11, 13])('of %i months it is said that they are to be 12', (count) => {
  const months = z.object({ months: z.array(z.number()).length(12) });
  expect(said(months, `months:\n${'  - 1\n'.repeat(count)}`, 'months')).toEqual([
    `「months」写了 ${count} 个，要 12 个。`,
  ]);
});

test.each([
  [z.number().positive(), '0', '要大于 0'],
  [z.number().max(100), '150', '不能大于 100'],
  [z.int().min(1), '-2', '不能小于 1'],
  [z.int(), '14.5', '要写整数'],
  [z.number(), '很多', '要写数字'],
  [z.array(z.string()), '一', '要写成列表，一行一个'],
  [z.object({}), '一', '要写成一组字段'],
])('what is wrong with a value is said (%#)', (schema, written, reason) => {
  expect(said(z.object({ a: schema }), `a: ${written}\n`, 'a')[0]).toContain(
    `「a」写的是 "${written}"，${reason}。`,
  );
});

/** All that is said of a duty of which one line is written otherwise, after its place. */
const ofDuty = (passage: string, written: string): string[] => {
  const text = 'id: daily-sales\nwhat: 看数据\nwhen: daily\nbasis:\n  - S0-32\n';
  const yaml = parseYaml(
    text.replace(passage, () => written),
    'f.yaml',
  );
  const { issues = [] } = Duty.safeParse(yaml.data).error ?? {};
  return explainIssues(Duty, yaml, issues).map(
    ({ line, column, code, message, fix = '' }) => `${line}:${column} ${code} ${message}${fix}`,
  );
};

test.each([
  ['in Chinese', 'when:', '频率:', 'when'],
  ['in Chinese, with the kind before it', 'what:', '工作内容:', 'what'],
  ['in capitals', 'when:', 'When:', 'when'],
  ['in full-width letters', 'when:', 'ｗｈｅｎ:', 'when'],
  ['with a slip', 'what:', 'waht:', 'what'],
  ['that is its basis', 'basis:', '依据:', 'basis'],
])('a field %s is one message, with the right name', (_, passage, written, right) => {
  const key = written.slice(0, -1);
  expect(ofDuty(passage, written)).toEqual([
    expect.stringMatching(new RegExp(`^\\d:1 unknown-key 没有「${key}」这个字段。改成 \`${right}:\`。$`)),
  ]);
});

test.each(['constructor', '__proto__', '随便'])('a field called %s means none there is', (key) => {
  expect(ofDuty('when:', `${key}:`)).toEqual([
    expect.stringMatching(/^3:1 unknown-key .*这里还能写的有：when、/),
    expect.stringContaining('缺「when」'),
  ]);
});

test('a name in words that two fields share is taken for the one that can stand there', () => {
  const yaml = parseYaml('岗位: buyer\ngives: 清单\nsuggested: true\n', 'f.yaml');
  const { issues = [] } = Collaboration.safeParse(yaml.data).error ?? {};
  expect(explainIssues(Collaboration, yaml, issues)).toMatchObject([{ nearest: 'role' }]);
});

test.each(['是', '对', '真', "'yes'", "'true'", '1'])('a mark that says %s is one message', (word) => {
  expect(ofDuty('basis:\n  - S0-32', `suggested: ${word}`)).toEqual([
    expect.stringMatching(/^4:12 wrong-type .*整条都是建议就写成 `suggested: true`，不加引号。$/),
  ]);
});

test.each(['否', 'false', '不是'])(
  'a mark that says %s is told to go, with what to write instead',
  (word) => {
    expect(ofDuty('basis:\n  - S0-32', `suggested: ${word}`)).toEqual([
      expect.stringMatching(/^4:12 wrong-type .*不是建议就删掉这一行，用 basis 写上依据。$/),
    ]);
  },
);

test.each([
  [
    'before a field',
    'when:',
    '\u200bwhen:',
    '3:1 unknown-key 字段名「when」里有看不见的零宽空格（U+200B），在最前面。',
  ],
  [
    'in a field',
    'when:',
    'wh\u00a0en:',
    '3:1 unknown-key 字段名「when」里有不换行空格（U+00A0），在第 3 个字。',
  ],
  [
    'in an id',
    'daily-',
    'daily\ufeff-',
    '1:5 bad-format 「id」写的「daily-sales」里有看不见的字节序标记（U+FEFF），在第 6 个字。',
  ],
  [
    'behind a choice',
    'daily\n',
    'daily\u3000\n',
    '3:7 unknown-value 「when」写的「daily」里有全角空格（U+3000），在第 6 个字。',
  ],
])('a character that is not seen is named with its place: %s', (_, passage, written, message) => {
  const [said = '', ...more] = ofDuty(passage, written);
  expect(said).toContain(message);
  expect(said).toContain('删掉它');
  expect(more).toEqual([]);
});

test('a choice written as it is called in Chinese is told with its word', () => {
  expect(ofDuty('daily\n', '每周\n')).toEqual([
    '3:7 unknown-value 「when」写的是 "每周"，这里要写英文的词。改成 `when: weekly`。',
  ]);
});
