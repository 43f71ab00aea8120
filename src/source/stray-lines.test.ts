import { expect, test } from 'vitest';
import { soundHandbook, writeHandbook } from '../fixtures/write-handbook.ts';
import { checkContent } from '../site/load-handbook.ts';

const clerk = String(soundHandbook['roles/clerk.mdx']);
const said = async (text: string): Promise<string[]> =>
  (await checkContent(writeHandbook({ ...soundHandbook, 'roles/clerk.mdx': text }))).problems.map(
    ({ line, code, message }) => `${line} ${code} ${message}`,
  );

test('a conflict left among the fields is one message', async () => {
  const text = clerk.replace(/^(title: .*)$/m, '<<<<<<< HEAD\n$1\n=======\ntitle: 别的\n>>>>>>> other');
  expect(await said(text)).toEqual(['2 broken-yaml 这里有没处理完的合并冲突，到第 6 行为止。']);
});

test('a conflict left in the body is one message', async () => {
  const line = clerk.trimEnd().split('\n').length + 2;
  const text = `${clerk.trimEnd()}\n\n<<<<<<< HEAD\n一\n=======\n二\n>>>>>>> other\n`;
  expect(await said(text)).toEqual([
    `${line} broken-markdown 这里有没处理完的合并冲突，到第 ${line + 4} 行为止。`,
  ]);
});

test('a mark of a conflict that was left behind is one message', async () => {
  const text = clerk.replace(/^(title: .*)$/m, '$1\n>>>>>>> other');
  expect(await said(text)).toEqual(['3 broken-yaml 这里留着合并冲突的记号 >>>>>>>。']);
});

test.each([
  [clerk.replace('\n---\n', '\n————\n'), '顶格写三个英文短横'],
  [clerk.replace('---\n', '----\n'), '第 1 行写的是「----」'],
  [`\n${clerk}`, '前面多了空行'],
  [clerk.replace('\n---\n', '\n'), '字段写完，另起一行再写 ---。'],
  [`# 客服\n\n${clerk}`, '第一行写 ---'],
])('fields that nothing closes, or opens, are told where and how: %#', async (text, fix) => {
  const { problems } = await checkContent(writeHandbook({ ...soundHandbook, 'roles/clerk.mdx': text }));
  const told = problems.filter(({ code }) => code === 'no-frontmatter');
  expect(told).toHaveLength(1);
  expect(told[0]?.fix).toContain(fix);
});

test('a line --- between the fields is one message', async () => {
  const text = clerk.replace(/^owner:/m, '---\nowner:');
  const line = text.split('\n').indexOf('---', 1) + 1;
  expect(await said(text)).toEqual([`${line} broken-yaml 字段中间多了一行 ---。`]);
});

test('a rule in the body is none between the fields', async () => {
  expect(await said(`${clerk.trimEnd()}\n\n- 一\n- 二\n\n---\n\n三\n`)).toEqual([]);
});
