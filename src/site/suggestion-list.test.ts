import { expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aForm, aRole } from '../fixtures/builders.ts';
import { suggestionGroups } from './suggestion-list.ts';

const handbook = aHandbook({
  forms: { register: aForm({ title: '登记表' }) },
  roles: {
    clerk: aRole({
      title: '客服',
      duties: [
        {
          id: 'register',
          what: '登记退货',
          when: 'daily',
          forms: ['register'],
          basis: ['S0-01'],
          suggested: ['when', 'forms'],
        },
      ],
      tools: [{ name: '短信平台', use: '发通知', basis: ['S0-01'], suggested: ['name'] }],
      worksWith: [{ role: 'buyer', gives: '退货原因', gets: '到货', suggested: true }],
    }),
    buyer: aRole({ title: '采购' }),
  },
});

test('suggestions are told in words: choices by their names, ids by what they name, nothing twice', () => {
  const roles = suggestionGroups(handbook).find(({ kind }) => kind === 'roles');
  const clerk = roles?.things.find(({ title }) => title === '客服');
  const lines = clerk?.items.map(({ field, text }) => (field === undefined ? text : `${field}：${text}`));
  expect(lines).toEqual(
    expect.arrayContaining([
      '多久做一次：每日（登记退货）',
      '用到的表单文件名：登记表（登记退货）',
      '工具或后台的名称：短信平台',
      '采购',
    ]),
  );
});
