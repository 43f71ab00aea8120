import { describe, expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aForm, aRole, someSettings } from '../fixtures/builders.ts';
import { formatReminder } from './format-reminder.ts';
import { reviewReminder } from './review-reminder.ts';

const on = (day: string) => ({ on: day, everyMonths: 6 });
const handbook = aHandbook({
  roles: {
    manager: aRole({ title: '店长', owner: 'manager', review: on('2026-05-30') }),
    clerk: aRole({ title: '店员', owner: 'manager', review: on('2026-06-30') }),
  },
  forms: {
    late: aForm({
      title: '退货 [x](javascript:1) @all',
      owner: 'clerk',
      review: on('2026-05-01'),
      controlled: true,
    }),
    later: aForm({ title: '盘点表', owner: 'clerk', review: on('2026-05-20') }),
  },
  settings: someSettings({ accounts: [{ role: 'clerk', names: ['li', 'li@shop.example'] }] }),
});
const reminder = reviewReminder(handbook, '2026-11-21');

describe('reviewReminder', () => {
  test('lists by owner what is overdue or falls due within the days of the settings', () => {
    expect(reminder.owners.map(({ role, pages }) => [role, pages.map(({ due }) => due)])).toEqual([
      ['clerk', ['2026-11-01', '2026-11-20']],
      ['manager', ['2026-11-30']],
    ]);
    expect([reminder.overdue, reminder.due]).toEqual([2, 1]);
  });

  test('does not call a page overdue on the day it falls due', () => {
    expect(reviewReminder(handbook, '2026-11-20').overdue).toBe(1);
  });

  test('is empty when nothing is to be done', () => {
    expect(formatReminder(reviewReminder(handbook, '2026-06-01'), 'text')).toBe(
      '2026-06-01：没有到期要核对的页。',
    );
  });
});

describe('formatReminder', () => {
  test('tells a person at the terminal', () => {
    expect(formatReminder(reminder, 'text')).toMatchInlineSnapshot(`
      "2026-11-21：2 页过了核对期，1 页快到期。

      店员
        退货 [x](javascript:1) @all  2026-11-01 到期，已过期，挡发布  content/forms/late.mdx
        盘点表  2026-11-20 到期，已过期  content/forms/later.mdx

      店长
        店长  2026-11-30 到期  content/roles/manager.mdx

      核对完，把页面开头 review 下的 on 改成今天，checked 写一句核了什么。"
    `);
  });

  test('tells people on the forge, calls those who are to do it and nobody else', () => {
    expect(formatReminder(reminder, 'markdown', 'https://a.example/b/')).toMatchInlineSnapshot(`
      "2026-11-21：2 页过了核对期，1 页快到期。

      ### 店员 @li li@shop.example

      - [退货 &#91;x&#93;&#40;javascript：1&#41; ＠all](https://a.example/b/forms/late/)：2026-11-01 到期，已过期，挡发布
      - [盘点表](https://a.example/b/forms/later/)：2026-11-20 到期，已过期

      ### 店长

      - [店长](https://a.example/b/roles/manager/)：2026-11-30 到期

      核对完，把页面开头 review 下的 on 改成今天，checked 写一句核了什么。"
    `);
  });

  test('tells a program everything', () => {
    expect(JSON.parse(formatReminder(reminder, 'json'))).toEqual(reminder);
  });
});
