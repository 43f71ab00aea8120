import { expect, test } from 'vitest';
import { changeOf, type Change } from '../compare/change.ts';
import { digest } from './digest.ts';

const added = (count: number): Change[] =>
  Array.from({ length: count }, (_, index) =>
    changeOf(
      { kind: 'roles', id: `r${index}`, title: `岗位${index}` },
      { kind: 'thing-added', text: `新增岗位「岗位${index}」` },
    ),
  );
const changed = (count: number, wrong = false): Change[] =>
  Array.from({ length: count }, (_, index) =>
    changeOf(
      { kind: 'forms', id: 'f', title: '登记表' },
      { kind: 'form-field', text: `登记表 第 ${index} 处`, wrong },
    ),
  );
const textsOf = (changes: readonly Change[], most: number) => digest(changes, most).map(({ text }) => text);

test('tells a few additions one by one, and many as a number', () => {
  expect(textsOf(added(2), 9)).toEqual(['新增岗位「岗位0」', '新增岗位「岗位1」']);
  expect(textsOf(added(31), 9)).toEqual(['新增 31 个岗位：岗位0、岗位1、岗位2、岗位3、岗位4、岗位5等']);
});

test('counts by thing what goes beyond the limit, but never what no longer fits', () => {
  expect(textsOf([...changed(5), ...changed(1, true)], 3)).toEqual([
    '登记表 第 0 处',
    '登记表 第 1 处',
    '登记表 第 0 处✗',
    '另有 3 处：登记表 3 处',
  ]);
});
