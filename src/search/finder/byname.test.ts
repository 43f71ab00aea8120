import { expect, test } from 'vitest';
import { bynameOf } from './byname.ts';

const page = { t: '配货、质检与发货', n: ['打包', '改收货地址', '改地址', 'Picking'] };
const lower = (text: string) => text.toLowerCase();

test.each([
  ['改地址', '改地址'],
  ['怎么改收货地址', '改收货地址'],
  ['picking', 'Picking'],
  ['发货', undefined],
  ['仓库', undefined],
])('%s: the name that says most of it, where the title does not', (query, name) => {
  expect(bynameOf(page, query, lower)).toBe(name);
});
