import { describe, expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aDepartment, aModel, aRole } from '../fixtures/builders.ts';
import { askAll } from './ask-all.ts';
import { recipes } from './recipes.ts';

const handbook = aHandbook({
  roles: { manager: aRole({ title: '店长', aliases: ['掌柜'] }), clerk: aRole({ title: '店员' }) },
  departments: { shop: aDepartment({ title: '门店' }) },
  models: { 'small-team': aModel({ title: '小店' }) },
});

/** Somebody at the terminal who says these things one after the other. */
function someone(...replies: string[]) {
  const prompts: string[] = [];
  const said: string[] = [];
  const ask = (prompt: string): Promise<string> => {
    prompts.push(prompt);
    const reply = replies.shift();
    return reply === undefined ? Promise.reject(new Error(`no reply to ${prompt}`)) : Promise.resolve(reply);
  };
  return { ask, say: (line: string) => said.push(line), prompts, said };
}

describe('askAll', () => {
  test('asks for what the flags leave open, and takes the fallback for an empty reply', async () => {
    const person = someone('直播 主播', '', '', '门店', '掌柜', '', '');
    const { answers, refusals } = await askAll(recipes.role, { given: {}, handbook }, person);
    expect(refusals).toEqual([]);
    expect(answers).toEqual({
      title: '直播 主播',
      english: '',
      id: 'zhi-bo-zhu-bo',
      department: 'shop',
      owner: 'manager',
      model: 'small-team',
      'reports-to': 'manager',
    });
    expect(person.prompts[2]).toContain('直接回车就是 zhi-bo-zhu-bo');
    expect(person.prompts[3]).toContain('可选：shop（门店）');
  });

  test('asks nothing that a flag has answered', async () => {
    const person = someone('live-host');
    const given = {
      title: '直播',
      english: 'Live',
      department: 'shop',
      owner: 'manager',
      model: 'small-team',
    };
    const all = { ...given, 'reports-to': 'manager' };
    const { answers } = await askAll(recipes.role, { given: all, handbook }, person);
    expect(answers['id']).toBe('live-host');
    expect(person.prompts).toHaveLength(1);
  });

  test('says what is wrong and asks again', async () => {
    const person = someone('店员', '店员一号', '', 'Clerk 1', 'manager', 'clerk-1', 'shop', '', '', '');
    const { answers } = await askAll(recipes.role, { given: {}, handbook }, person);
    expect(answers['id']).toBe('clerk-1');
    expect(person.said).toEqual([
      expect.stringContaining('「店员」已经是 clerk 的名称或别名') as string,
      expect.stringContaining('「Clerk 1」不能当编号：文件名只用小写英文字母') as string,
      expect.stringContaining('「manager」用不了：已经有这个岗位了') as string,
    ]);
  });

  test('also corrects a flag at the terminal', async () => {
    const person = someone('shop');
    const given = {
      title: '直播',
      english: 'Live',
      department: 'shpo',
      owner: 'manager',
      model: 'small-team',
    };
    const all = { ...given, id: 'live', 'reports-to': 'manager' };
    const { answers } = await askAll(recipes.role, { given: all, handbook }, person);
    expect(answers['department']).toBe('shop');
    expect(person.said[0]).toContain('是不是 shop？');
  });

  test.each([
    ['a line break', '直播\n---\nowner: x'],
    ['a control character', '直播\u0007'],
    ['nothing but spaces', '   '],
  ])('refuses a title with %s', async (_, title) => {
    const { refusals } = await askAll(recipes.source, { given: { title }, handbook });
    expect(refusals).toEqual([expect.stringContaining('--title') as string]);
  });

  test.each([
    ['model', 'compare', '/models/compare/'],
    ['meeting', 'calendar', '/meetings/calendar/'],
    ['role', 'all', '/meetings/all.ics'],
  ] as const)('refuses a %s called %s, for the site has %s', async (kind, id, address) => {
    const { refusals } = await askAll(recipes[kind], { given: { title: '新的', id }, handbook });
    expect(refusals.join('\n')).toContain(`「${id}」用不了：网址 ${address} 已经给了手册自己的页面`);
  });

  test('refuses a metric that formulas would take for a number', async () => {
    const { refusals } = await askAll(recipes.metric, {
      given: { title: '七日回报', id: '7-day-roi' },
      handbook,
    });
    expect(refusals.join('\n')).toContain('「7-day-roi」不能当编号：指标编号以小写字母开头');
  });

  test('offers the titles that hold a word when no id is near', async () => {
    const given = { title: '新表', role: '店', duty: 'x', basis: 'x' };
    const { refusals } = await askAll(recipes.form, { given, handbook });
    expect(refusals.join('\n')).toContain('有这几个：manager（店长）、clerk（店员）');
  });

  test.each([
    ['a position by the title of its role', recipes.role, 'reports-to', '店长', 'manager'],
    ['a group by its name', recipes.process, 'group', '仓储物流', 'warehouse'],
    ['a kind by its name', recipes.meeting, 'kind', '培训', 'training'],
    ['a direction by its name', recipes.metric, 'direction', '越低越好', 'down'],
  ])('takes %s', async (_, recipe, name, written, value) => {
    const { answers } = await askAll(recipe, { given: { model: 'small-team', [name]: written }, handbook });
    expect(answers[name]).toBe(value);
  });

  test('shows beside each choice what it is called', async () => {
    const person = someone('新流程', '', '', '', '', '仓储物流', 'S0-01');
    await askAll(recipes.process, { given: { basis: '' }, handbook }, person).catch(() => undefined);
    expect(person.prompts.join('\n')).toContain('可选：planning（规划与复盘）、product（商品）');
    const { refusals } = await askAll(recipes.role, {
      given: { model: 'small-team', 'reports-to': 'x' },
      handbook,
    });
    expect(refusals.join('\n')).toContain('只能是 manager（店长）');
  });
});
