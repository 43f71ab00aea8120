import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { addToList } from './add-to-list.ts';

const content = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../content/${path}`, import.meta.url)), 'utf8');

/** Lines of `after` that `before` lacks; fails when anything of `before` is gone. */
function added(before: string, after: string | undefined): string[] {
  const rest = before.split('\n');
  const more = (after ?? '').split('\n').filter((line) => {
    if (line !== rest[0]) return true;
    rest.shift();
    return false;
  });
  expect(rest).toEqual([]);
  return more;
}

describe('addToList', () => {
  test('adds at the end of a list, in its own indent, before what follows', () => {
    const text = '# 头\nterms:\n    - id: a # 甲\n      term: 甲\n\n# 尾\n';
    expect(addToList(text, ['terms'], { id: 'b', term: '乙' })).toBe(
      '# 头\nterms:\n    - id: a # 甲\n      term: 甲\n    - id: b\n      term: 乙\n\n# 尾\n',
    );
  });

  test('adds below a last line without line end', () => {
    expect(addToList('a:\n  - x', ['a'], 'y')).toBe('a:\n  - x\n  - y\n');
  });

  test('adds below a text of several lines', () => {
    const text = 'a:\n  - |\n    x\n    y\n\nb: 1\n';
    expect(addToList(text, ['a'], 'z')).toBe('a:\n  - |\n    x\n    y\n  - z\n\nb: 1\n');
  });

  test('begins a list before what the item rests on', () => {
    const text = '---\nduties:\n  - id: a\n    what: 甲\n    basis:\n      - S0-01\n---\n正文\n\n---\n尾';
    expect(addToList(text, ['duties', 0, 'forms'], 'f')).toBe(
      '---\nduties:\n  - id: a\n    what: 甲\n    forms:\n      - f\n    basis:\n      - S0-01\n---\n正文\n\n---\n尾',
    );
  });

  test('begins a list at the end of an item that says no such thing', () => {
    expect(addToList('a:\n  b: 1\nc: 2\n', ['a', 'd'], 'x')).toBe('a:\n  b: 1\n  d:\n    - x\nc: 2\n');
  });

  test.each([
    ['a list in brackets', 'a: [x]\n'],
    ['a word', 'a: x\n'],
    ['broken YAML', 'a: "x\n'],
  ])('adds nothing to %s', (_, text) => {
    expect(addToList(text, ['a'], 'y')).toBeUndefined();
  });

  test('quotes what YAML would take for something else', () => {
    expect(addToList('a:\n  - x\n', ['a'], { b: '0123', c: 'x: y', d: '#1' })).toBe(
      "a:\n  - x\n  - b: '0123'\n    c: 'x: y'\n    d: '#1'\n",
    );
  });

  test.each([
    ['glossary.yaml', ['terms']],
    ['metrics.yaml', ['metrics']],
    ['models/operations-center.mdx', ['positions']],
    ['roles/after-sales-agent.mdx', ['duties', 0, 'forms']],
    ['roles/after-sales-agent.mdx', ['duties']],
  ])('adds a few lines to the real %s and touches no other', (path, list) => {
    const before = content(path);
    expect(added(before, addToList(before, list, { id: 'x', suggested: true }))).toHaveLength(2);
  });
});
