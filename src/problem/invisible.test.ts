import { describe, expect, test } from 'vitest';
import { invisibleIn } from './invisible.ts';

describe('invisibleIn', () => {
  test.each([
    ['\u200bid', '看不见的零宽空格（U+200B）', '最前面'],
    ['daily\ufeff', '看不见的字节序标记（U+FEFF）', '第 6 个字'],
    ['da\u00a0ily', '不换行空格（U+00A0）', '第 3 个字'],
    ['岗\u3000位', '全角空格（U+3000）', '第 2 个字'],
    ['a\u2063b', '看不见的控制符（U+2063）', '第 2 个字'],
    ['a\u2009b', '特殊空格（U+2009）', '第 2 个字'],
  ])('names what is in %j and says where', (text, label, where) => {
    expect(invisibleIn(text)).toMatchObject({ label, where });
  });

  test('gives the text without any of them', () => {
    expect(invisibleIn('\ufeffda\u200bily\u3000')?.without).toBe('daily');
  });

  test.each(['id', '岗位 A', 'a\tb', ''])('finds nothing in %j', (text) => {
    expect(invisibleIn(text)).toBeUndefined();
  });
});
