import { describe, expect, test } from 'vitest';
import { soundHandbook, writeHandbook, type Files } from '../fixtures/write-handbook.ts';
import { checkContent } from '../site/load-handbook.ts';

const said = async (files: Files): Promise<string[]> => {
  const { problems } = await checkContent(writeHandbook({ ...soundHandbook, ...files }));
  return problems.map(({ file, code, message }) => `${file} ${code} ${message}`);
};
const text = (path: string): string => soundHandbook[path] ?? '';
const withAlias = (path: string): string => text(path).replace(/^title: .*$/m, '$&\naliases:\n  - 别名');

describe('a copied file', () => {
  test.each([
    ['roles/clerk.mdx', 'roles/clerk-2.mdx', 'duplicate-name', '内容'],
    ['forms/return-register.mdx', 'forms/copy.mdx', 'duplicate-name', '内容'],
    ['processes/returns.mdx', 'processes/a.mdx', 'duplicate-name', '内容'],
    ['sources/S0.yaml', 'sources/S9.yaml', 'duplicate-id', '代号和标题'],
  ])('of %s is told of once, whatever its name', async (original, copy, code, same) => {
    expect(await said({ [copy]: text(original) })).toEqual([
      expect.stringContaining(
        `content/${copy} ${code} 这个文件是 content/${original} 的副本：${same}`,
      ) as string,
    ]);
  });

  test.each([
    ['a', 'b', 'a'],
    ['long-name', 'long-name-2', 'long-name'],
    ['x-copy', 'x', 'x'],
  ])('of two that nobody names, %s and %s, is told of as a copy of %s', async (one, other, original) => {
    const meeting = text('meetings/morning.mdx').replace(/^title: .*$/m, 'title: 周会');
    const [message = ''] = await said({
      [`meetings/${one}.mdx`]: meeting,
      [`meetings/${other}.mdx`]: meeting,
    });
    expect(message).toContain(`这个文件是 content/meetings/${original}.mdx 的副本`);
  });

  test('is one still when its items have been changed and its names have not', async () => {
    const copy = withAlias('roles/clerk.mdx').replace(/^english: .*$/m, 'english: Other');
    const files = { 'roles/clerk.mdx': withAlias('roles/clerk.mdx'), 'roles/clerk-2.mdx': copy };
    expect(await said(files)).toEqual([expect.stringContaining('名称和别名全一样') as string]);
  });

  test('is none when only the title is the same', async () => {
    const other = text('forms/return-register.mdx').replace(/^owner: .*$/m, 'owner: clerk');
    const found = await said({ 'forms/zz.mdx': other });
    expect(found.join('\n')).toContain('duplicate-name');
    expect(found.join('\n')).not.toContain('副本');
  });
});

test('a file that shares several names with another is told of once, and it is the one less used', async () => {
  const original = withAlias('roles/clerk.mdx').replace('  - 别名', '  - 别名\n  - 旧称');
  const newcomer = original.replace(/^title: .*$/m, 'title: 新岗位');
  const found = await said({ 'roles/clerk.mdx': original, 'roles/a-clerk.mdx': newcomer });
  const names = found.filter((line) => line.includes('duplicate-name'));
  expect(names).toEqual([
    expect.stringMatching(/^content\/roles\/a-clerk\.mdx .*「别名」「旧称」已经是/) as string,
  ]);
});
