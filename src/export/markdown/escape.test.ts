import { describe, expect, it } from 'vitest';
import { nodesOf } from './__fixtures__/nodes-of.ts';
import { list, table } from './blocks.ts';
import { escapeMarkdown, fenceFor } from './escape.ts';

const hostile = [
  '竖线 a|b 和 \\| 和 \\\\|',
  '`代码` 和 ```围栏```',
  '[链接](javascript:alert) ![图](/x.png) [S0-01]: x',
  '<script>alert(1)</script> <b>粗</b> <!-- 注 -->',
  '**粗** _斜_ ~~删~~ ~删~',
  '# 标题',
  '- 项',
  '+ 项',
  '12. 项',
  '3) 项',
  '> 引用',
  '---',
  '- - -',
  '12.',
  '#',
  '-5 到 2.4',
  '===',
  '&lt;b&gt; &amp; &#60;',
  '反斜杠在末尾 \\',
];

function read(markdown: string): { text: string; types: string[] } {
  const nodes = nodesOf(markdown);
  const text = nodes.map((node) => (node.type === 'text' ? node.value : '')).join('');
  return { text, types: [...new Set(nodes.map(({ type }) => type))] };
}

describe('escapeMarkdown', () => {
  it.each(hostile)('reads as written, and as nothing but text: %s', (value) => {
    expect(read(escapeMarkdown(value))).toEqual({ text: value, types: ['root', 'paragraph', 'text'] });
  });

  it.each(hostile)('stays one cell of a table: %s', (value) => {
    const { text, types } = read(table(['甲', '乙'], [[escapeMarkdown(value), '末']]) ?? '');
    expect(text).toBe(`甲乙${value}末`);
    expect(types.toSorted()).toEqual(['root', 'table', 'tableCell', 'tableRow', 'text']);
  });

  it.each(hostile)('stays one item of a list: %s', (value) => {
    const { text, types } = read(list([escapeMarkdown(value)]) ?? '');
    expect(text).toBe(value);
    expect(types.toSorted()).toEqual(['list', 'listItem', 'paragraph', 'root', 'text']);
  });

  it('makes one line of several, and drops what nobody can see', () => {
    expect(escapeMarkdown('一\n\n# 二\r\n三\u2028四\u202e五\u0000')).toBe('一 # 二 三 四五');
  });
});

describe('a value that begins with a number or a sign', () => {
  it('keeps it as it is where no list or heading comes of it', () => {
    const values = ['2.4', '-5', '#1 款', '+86'];
    expect(values.map(escapeMarkdown)).toEqual(values);
  });
});

describe('fenceFor', () => {
  it('is longer than any run of backticks inside', () => {
    expect(fenceFor('a ``` b', 3)).toBe('````');
    expect(fenceFor('a', 3)).toBe('```');
  });
});
