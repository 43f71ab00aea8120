import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeHandbook } from '../fixtures/write-handbook.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { readText } from './read-text.ts';

async function read(content: string | Uint8Array) {
  const { text, problems } = await readText(join(writeHandbook({ x: content }), 'x'), 'content/x');
  return { text, found: problems.map(({ code, line, column }) => `${line}:${column} ${code}`) };
}

describe('readText', () => {
  test('gives back text with emoji, rare letters and right-to-left writing as it stands', async () => {
    const text = '表😀𠮷\nשלום مرحبا\n\u202eabc\n';
    expect(await read(text)).toEqual({ text, found: [] });
  });

  test('makes all line ends line feeds, and points at the first that is none', async () => {
    expect(await read('一\n二\r\n三\r四')).toEqual({
      text: '一\n二\n三\n四',
      found: ['2:1 windows-line-ends'],
    });
  });

  test('takes the byte order mark away, and no such mark inside the text', async () => {
    expect(await read('\ufeff一\ufeff二')).toEqual({ text: '一\ufeff二', found: ['1:1 byte-order-mark'] });
  });

  test.each([
    ['GBK in line 3', Buffer.concat([Buffer.from('一\n二\n'), Buffer.from([0xd6, 0xd0])]), '3:1 not-utf-8'],
    ['a letter cut short at the end', Buffer.from('一\n二').subarray(0, -1), '2:1 not-utf-8'],
    ['UTF-16', Buffer.from('\ufeff一二', 'utf16le'), '1:1 not-utf-8'],
    ['a surrogate on its own', Buffer.from([0xed, 0xa0, 0x80]), '1:1 not-utf-8'],
    ['nothing but white space', Buffer.from(' \n\t\u3000\n'), '1:1 empty-file'],
    ['nothing', Buffer.alloc(0), '1:1 empty-file'],
    ['a byte more than a megabyte', Buffer.alloc(1024 * 1024 + 1, 'x'), '1:1 file-too-large'],
  ])('refuses %s', async (_, bytes, expected) => {
    expect(await read(bytes)).toEqual({ text: undefined, found: [expected] });
  });

  test('takes a megabyte', async () => {
    expect((await read(Buffer.alloc(1024 * 1024, 'x'))).found).toEqual([]);
  });

  test('says of a missing file that it is missing, without codes of the system', async () => {
    const { problems } = await readText('/nowhere/metrics.yaml', 'content/metrics.yaml');
    expect(problems).toMatchObject([{ code: 'unreadable-file', message: '没有这个文件，手册少不了它。' }]);
  });

  test('says of a folder that it is one', async () => {
    const { problems } = await readText(writeHandbook({}), 'content/roles/x.mdx');
    expect(problems).toMatchObject([{ code: 'not-a-file' }]);
  });
});

describe('splitFrontmatter', () => {
  test('says on which line each part begins', () => {
    expect(splitFrontmatter('---\na: 1\n---\n\n正文\n')).toEqual({
      yaml: 'a: 1',
      yamlLine: 2,
      body: '\n正文\n',
      bodyLine: 4,
    });
  });

  test.each([
    ['is empty', '---\n---', ''],
    ['has spaces after its lines', '---  \na: 1\n--- \n', 'a: 1'],
    ['comes before a body with a rule', '---\na: 1\n---\n一\n\n---\n\n二', 'a: 1'],
    ['holds a text that is indented like a rule', '---\na: |\n  ---\nb: 1\n---\n', 'a: |\n  ---\nb: 1'],
  ])('finds a frontmatter that %s', (_, text, yaml) => {
    expect(splitFrontmatter(text)?.yaml).toBe(yaml);
  });

  test.each([
    [''],
    ['# 标题'],
    ['\n---\na: 1\n---\n'],
    ['---\na: 1\n'],
    ['----\na: 1\n----\n'],
    [' ---\na: 1\n---\n'],
  ])('finds none in %j', (text) => {
    expect(splitFrontmatter(text)).toBeUndefined();
  });
});
