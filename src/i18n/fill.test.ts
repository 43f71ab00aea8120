import { expect, test } from 'vitest';
import { fill } from './fill.ts';
import words from './zh-CN.json' with { type: 'json' };

test('puts values where their names stand', () => {
  expect(fill('{{count}} 个岗位，{{count}} 张表，{{title}}', { count: 3, title: '店长' })).toBe(
    '3 个岗位，3 张表，店长',
  );
});

test('takes a value as it is, be it markup or a template', () => {
  expect(fill('“{{title}}”', { title: '<b>图/文</b> {{count}} $t(nav.home) $&', count: 1 })).toBe(
    '“<b>图/文</b> {{count}} $t(nav.home) $&”',
  );
});

test('leaves nothing for undefined, and a name not given standing, so that it is seen', () => {
  expect(fill('{{value}}{{unit}}', { value: 3, unit: undefined })).toBe('3');
  expect(fill('{{from}}–{{to}}', { from: 1 })).toBe('1–{{to}}');
});

test('puts a per cent sign close to its number, other units apart', () => {
  expect(fill('到 {{value}} {{unit}}得满分', { value: 95, unit: '%' })).toBe('到 95%得满分');
  expect(fill('到 {{value}} {{unit}}得满分', { value: 3, unit: '倍' })).toBe('到 3 倍得满分');
});

test('no text is empty: the page would show its name instead', () => {
  expect(Object.entries(words).filter(([, text]) => text.trim() === '')).toEqual([]);
});
