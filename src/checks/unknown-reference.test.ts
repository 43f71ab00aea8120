import { expect, test } from 'vitest';
import { soundHandbook, writeHandbook, type Files } from '../fixtures/write-handbook.ts';
import { checkContent } from '../site/load-handbook.ts';

const said = async (files: Files): Promise<string[]> =>
  (await checkContent(writeHandbook(files))).problems.map(
    ({ file, code, message, fix }) => `${file} ${code} ${message}${fix ?? ''}`,
  );

const clerk = String(soundHandbook['roles/clerk.mdx']);
const ownedBy = (owner: string): Files => ({
  ...soundHandbook,
  'roles/clerk.mdx': clerk.replace('owner: manager', `owner: ${owner}`),
});
const manager = /^title: (.+)$/m.exec(String(soundHandbook['roles/manager.mdx']))?.[1] ?? '';

test.each([
  [
    'a title',
    manager,
    `「${manager}」是名称，这里要写编号。${manager}的编号是 manager，改成 \`owner: manager\`。`,
  ],
  [
    'Chinese quotes',
    '“manager”',
    '「“manager”」里有多余的符号、空格或大写，不是岗位的编号。改成 `owner: manager`。',
  ],
  ['capitals', 'Manager', '「Manager」里有多余的符号、空格或大写，不是岗位的编号。改成 `owner: manager`。'],
  [
    'a zero-width space in it',
    'mana\u200bger',
    '「manager」里有看不见的零宽空格（U+200B），在第 5 个字。删掉它，或者重打一遍：`owner: manager`。',
  ],
  [
    'a full-width space behind it',
    'manager\u3000',
    '「manager」里有全角空格（U+3000），在第 8 个字。删掉它，或者重打一遍：`owner: manager`。',
  ],
  ['two ids in one', 'manager，clerk', '「manager，clerk」把几个岗位写在了一起。这里只能写一个编号。'],
  [
    'a name that nobody has',
    '老板娘',
    '没有「老板娘」这个岗位。核对编号；编号只有小写英文字母、数字和连字符。',
  ],
  ['an id that nobody has', 'boss', '没有「boss」这个岗位。核对编号，或者在 content/roles/boss.mdx 里新建。'],
])('of %s written for an id it is said what it is', async (_, written, message) => {
  expect(await said(ownedBy(written))).toEqual([`content/roles/clerk.mdx unknown-role ${message}`]);
});

test('ids in one item of a list are told apart, one a line', async () => {
  const forms = clerk.replace('- return-register', '- return-register、return-register');
  expect(await said({ ...soundHandbook, 'roles/clerk.mdx': forms })).toEqual(
    expect.arrayContaining([
      'content/roles/clerk.mdx unknown-form 「return-register、return-register」把几个表单写在了一起。一行一个：`- return-register` 换行 `- return-register`。',
    ]),
  );
});

test.each([
  ['ends wrongly', 'roles/clerk.md', 'stray-file', /后缀改成 \.mdx：`clerk\.mdx`/],
  ['has capitals', 'roles/Clerk.mdx', 'bad-file-name', /例如 `clerk`/],
  [
    'holds what is not seen',
    'roles/cle\u200brk.mdx',
    'bad-file-name',
    /看不见的零宽空格.*第 4 个字.*例如 `clerk`/s,
  ],
  ['is Chinese', 'roles/客服.mdx', 'bad-file-name', /文件名只用小写英文字母/],
])('a file whose name %s is told so, and not those that name it', async (_, path, code, message) => {
  const { 'roles/clerk.mdx': text, ...rest } = soundHandbook;
  const found = await said({ ...rest, [path]: text ?? '' });
  expect(found.filter((line) => line.includes(' unknown-role '))).toEqual([]);
  expect(found).toEqual([expect.stringContaining(`content/${path} ${code} `)]);
  expect(found[0]).toMatch(message);
});

test.each([
  ['~$clerk.mdx', '删掉这个临时文件。'],
  ['Thumbs.db', '删掉这个临时文件。'],
  ['clerk.mdx.bak', '删掉这个临时文件。'],
])('what a program left behind, %s, has to go', async (name, fix) => {
  expect(await said({ ...soundHandbook, [`roles/${name}`]: 'x' })).toEqual([
    `content/roles/${name} stray-file 这是临时文件，不是手册的内容。${fix}`,
  ]);
});

test.each(['clerk - 副本', 'clerk copy', 'clerk (1)', 'Clerk-Copy'])(
  'a copy called %s is not told to take the name of its original',
  async (name) => {
    expect(await said({ ...soundHandbook, [`roles/${name}.mdx`]: clerk })).toEqual([
      expect.stringMatching(
        /bad-file-name .*已经有 clerk 了：这份多余就删掉，要留就换个名字，例如 `clerk-2`。$/,
      ),
    ]);
  },
);

test('a link with a title in place of an id is told the page', async () => {
  const guide = `${String(soundHandbook['guides/welcome.mdx'])}\n[谁](/roles/${manager}/)\n`;
  expect(await said({ ...soundHandbook, 'guides/welcome.mdx': guide })).toEqual([
    expect.stringMatching(/ dead-link .*改成 `\/roles\/manager\/`。$/),
  ]);
});

test('an id is told of in a file that is refused for something else, in the same run', async () => {
  const files = ownedBy('nobody');
  const role = String(files['roles/clerk.mdx']).replace(/everyMonths: \d+/, 'everyMonths: 很久');
  const metrics = String(files['metrics.yaml'])
    .replace(/owner: \S+/, 'owner: nobody')
    .replace(/direction: \S+/, 'direction: sideways');
  const problems = await said({ ...files, 'roles/clerk.mdx': role, 'metrics.yaml': metrics });
  expect(problems).toMatchObject([
    expect.stringMatching(/metrics\.yaml unknown-value/),
    expect.stringMatching(/metrics\.yaml unknown-role 没有「nobody」/),
    expect.stringMatching(/roles\/clerk\.mdx unknown-role 没有「nobody」/),
    expect.stringMatching(/roles\/clerk\.mdx wrong-type/),
  ]);
});

test('of a field left empty only that is told', async () => {
  const problems = await said(ownedBy("''"));
  expect(problems).toMatchObject([expect.not.stringContaining('unknown-role')]);
});

test('of a file that was renamed it is said how many places name it, and what it may be called now', async () => {
  const { 'roles/manager.mdx': text, ...rest } = soundHandbook;
  const problems = await said({ ...rest, 'roles/chief-of-all.mdx': text ?? '' });
  const gone = problems.filter((line) => line.includes(' unknown-role '));
  expect(gone.length).toBeGreaterThan(2);
  for (const line of gone)
    expect(line).toContain(
      `没有「manager」这个岗位，共 ${gone.length} 处写着它。它要是改成了 chief-of-all，就改回来`,
    );
});
