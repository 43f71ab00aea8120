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

test('a line --- between the fields is one message', async () => {
  const text = clerk.replace(/^owner:/m, '---\nowner:');
  const line = text.split('\n').indexOf('---', 1) + 1;
  expect(await said(text)).toEqual([`${line} broken-yaml 字段中间多了一行 ---。`]);
});

test('a rule in the body is none between the fields', async () => {
  expect(await said(`${clerk.trimEnd()}\n\n- 一\n- 二\n\n---\n\n三\n`)).toEqual([]);
});
