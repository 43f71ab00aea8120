import { describe, expect, test } from 'vitest';
import { parseYaml } from './parse-yaml.ts';

const sound =
  'title: 客服\ndepartment: sales\nduties:\n  - id: ask\n    what: 问\n    when: daily\n  - id: tell\n    what: 说\n';

/** All that is said when a passage of a sound text is written otherwise. */
const said = (passage: string, written: string): string[] =>
  parseYaml(sound.replace(passage, written), 'f.yaml').problems.map(
    ({ line, column, message, fix }) => `${line}:${column} ${message}${fix ?? ''}`,
  );

describe('one slip in YAML is one message that names it:', () => {
  test.each([
    [
      'a full-width colon',
      'department: ',
      'department：',
      '2:11 「department」后面的冒号是全角的。换成英文 : 再空一格：`department: sales`。',
    ],
    [
      'a full-width colon before a list',
      'duties:',
      'duties：',
      '3:7 「duties」后面的冒号是全角的。换成英文 : 再空一格：`duties:`。',
    ],
    [
      'a full-width space after the colon',
      'department: ',
      'department:　',
      '2:11 「department」的冒号后面不是英文空格，是全角空格（U+3000）。换成一个英文空格：`department: sales`。',
    ],
    [
      'a space of web pages after the colon',
      'department: ',
      'department:\u00a0',
      '2:11 「department」的冒号后面不是英文空格，是不换行空格（U+00A0）。换成一个英文空格：`department: sales`。',
    ],
    [
      'no space after the colon',
      'department: ',
      'department:',
      '2:11 「department」的冒号后面少了空格。冒号后面空一格：`department: sales`。',
    ],
    [
      'no colon',
      'department: ',
      'department ',
      '2:11 「department」后面少了冒号。写成：`department: sales`。',
    ],
    [
      'a hyphen without a space',
      '- id: tell',
      '-id: tell',
      '7:3 列表的横线后面少了空格。横线后面空一格：`- id: tell`。',
    ],
    [
      'a full-width hyphen',
      '- id: tell',
      '－ id: tell',
      '7:3 列表前面的横线不是英文的 -。换成英文 - 再空一格：`- id: tell`。',
    ],
    [
      'full-width spaces before the line',
      '    what: 问',
      '　　what: 问',
      '5:1 行首不是英文空格，是全角空格（U+3000）。换成英文空格，和同级的行对齐：`what: 问`。',
    ],
    [
      'one space too few',
      '    what: 问',
      '   what: 问',
      '5:1 YAML 读不懂：缩进对不上。行首用英文空格，和上下同级的行对齐，一层两个空格。',
    ],
    [
      'one space too many',
      '    what: 问',
      '     what: 问',
      '5:6 这一行的缩进和上下同级的行对不齐。行首用英文空格，和上下同级的行对齐，一层两个空格。',
    ],
    ['a tab', '    what: 问', '\twhat: 问', '5:1 用了 Tab 缩进。改成两个空格。'],
    [
      'Chinese quotes around two colons',
      'what: 问',
      'what: “问: 答”',
      "5:11 中文引号只是文字，不能代替英文引号。最外面加一层英文引号：`what: '“问: 答”'`。",
    ],
    [
      'an English quote closed by a Chinese one',
      'what: 问',
      'what: "问”',
      '5:11 左边的引号是英文的，右边的是中文的。两边都用英文引号。',
    ],
    [
      'text in brackets, and after them',
      'what: 问',
      'what: [跟物流]问',
      "5:11 文字以 [ 开头，不加引号读不懂。整句加英文引号：`what: '[跟物流]问'`。",
    ],
    [
      'text after quotes',
      'what: 问',
      'what: "问"他',
      `5:11 引号后面还有字：引号要包住整句。整句加英文引号：\`what: '"问"他'\`。`,
    ],
    [
      'text that is lost behind a number sign',
      'what: 问',
      'what: 问 #客服群',
      "5:13 空格加 # 后面的字会被当成备注丢掉。要显示就整句加英文引号：`'问 #客服群'`；是备注就在 # 后面空一格。",
    ],
  ])('%s', (_, passage, written, message) => {
    expect(said(passage, written)).toEqual([message]);
  });

  test('nothing of a note behind the sign of a block, whose text begins below', () => {
    expect(said('what: 问', 'what: | #客服\n      问 #客服群')).toEqual([]);
  });

  test('many lines that begin with a tab', () => {
    const { problems } = parseYaml(sound.replaceAll('    ', '\t'), 'f.yaml');
    expect(problems.map(({ line, message }) => [line, message])).toEqual([[5, '用了 Tab 缩进，一共 3 行。']]);
  });

  test.each(['问 # 客服群', "'问 #客服群'", '问#客服群', '|-\n      问 #客服群'])(
    'but not of %j',
    (written) => {
      expect(said('问', written)).toEqual([]);
    },
  );
});
