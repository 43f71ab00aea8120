import { describe, expect, it } from 'vitest';
import { aHandbook, type Contents } from '../../fixtures/a-handbook.ts';
import {
  aDepartment,
  aForm,
  aMeeting,
  aMetric,
  aModel,
  aProcess,
  aRole,
  aScorecard,
  someSettings,
} from '../../fixtures/builders.ts';
import { find } from '../../graph/handbook.ts';
import type { PageCare } from '../../site/page-frame.ts';
import { roleMarkdown } from './role.ts';

const care: PageCare = {
  owner: { label: '店长', path: '/roles/manager/' },
  review: { on: '2026-09-01', everyMonths: 6 },
  reviewer: undefined,
  due: '2027-03-01',
  overdue: false,
  changedOn: '2026-10-02',
  edit: undefined,
  editor: undefined,
  history: undefined,
  raw: undefined,
  markdown: undefined,
};

const clerk = aRole({
  title: '店员',
  english: 'Clerk',
  aliases: ['客服', '店小二'],
  mission: { text: '买家问了有人答', basis: ['S0-01'] },
  duties: [
    {
      id: 'register',
      what: '登记退货',
      when: 'event',
      trigger: '买家要退',
      standard: '当天登完',
      output: '登记表',
      forms: ['register'],
      processes: ['returns'],
      basis: ['S0-02'],
      suggested: ['when', 'standard'],
    },
    { id: 'answer', what: '答买家的话', when: 'daily', suggested: true },
  ],
  capabilities: { skills: [{ text: '打字快', suggested: true }] },
  worksWith: [{ role: 'manager', gives: '当天的问题', basis: ['S0-01'], suggested: ['gives'] }],
  tools: [{ name: '千牛', use: '接待', suggested: true }],
  metrics: ['visitors'],
  onboarding: [{ by: 'week-1', what: '独立登记 3 单', suggested: true }],
  notes: [{ text: '小店由店长兼', suggested: true }],
});

const contents: Contents = {
  roles: { clerk, manager: aRole({ title: '店长' }) },
  departments: { shop: aDepartment({ title: '门店部' }) },
  models: {
    'small-team': aModel({
      title: '小团队',
      positions: [
        { id: 'manager', role: 'manager', headcount: 1, suggested: true },
        {
          id: 'clerk',
          role: 'clerk',
          headcount: 2,
          reportsTo: 'manager',
          basis: ['S0-01'],
          suggested: ['reportsTo'],
        },
      ],
    }),
  },
  processes: { returns: aProcess({ title: '退货' }) },
  forms: { register: aForm({ title: '登记表' }) },
  meetings: { morning: aMeeting({ title: '晨会' }) },
  metrics: [aMetric()],
  scorecards: { score: aScorecard({ title: '店员考核', appliesTo: ['clerk'] }) },
};

const write = (more: Contents = {}, id = 'clerk') => {
  const handbook = aHandbook({ ...contents, ...more });
  return roleMarkdown(handbook, find(handbook, 'roles', id), care);
};

describe('roleMarkdown', () => {
  it('says all that the sheet says', () => {
    expect(write()).toMatchInlineSnapshot(`
      "# 店员

      Clerk · 也叫：客服、店小二

      > 买家问了有人答 [S0-01]

      本页由谁维护：[店长](/roles/manager/) · 核对于 2026-09-01 · 下次核对 2027-03-01 · 最近修改 2026-10-02

      ## 在团队里的位置

      - 部门：[门店部](/departments/shop/)
      - 现用方案：[小团队](/models/small-team/)
      - 编制：2 人
      - 汇报给：[店长](/roles/manager/)（建议）
      - 不在时先找：同岗的同事（建议）

      ## 职责

      ### 每日

      - 答买家的话（建议）

      ### 有事就做

      - 登记退货（频次是建议） [S0-02]
        - 何时：买家要退
        - 标准：当天登完（建议）
        - 交出：登记表
        - 表单：[登记表](/forms/register/)
        - 流程：[退货](/processes/returns/)

      ## 和谁配合

      | 和谁 | 你给 | 你拿 |
      | --- | --- | --- |
      | [店长](/roles/manager/) [S0-01] | 当天的问题（建议） |  |

      ## 参与的流程

      - [退货](/processes/returns/)
        - 你做的步骤：开始

      ## 用到的表单

      - [登记表](/forms/register/)（填）

      ## 会议与培训

      - [晨会](/meetings/morning/)（参加）

      ## 看什么指标

      - [访客数](/metrics/#visitors)：一天有多少人进店
      - [店员考核](/scorecards/score/)（考核）

      ## 能力要求

      ### 核心技能

      - 打字快（建议）

      ## 工具

      - 千牛：接待（建议）

      ## 前 90 天

      ### 第 1 周

      - 独立登记 3 单（建议）

      ## 补充说明

      - 小店由店长兼（建议）

      ---

      本页网址：/roles/clerk/。方括号里是依据编号，原文见[依据](/sources/)；标“（建议）”的是手册补的，公司还没有确认，见[待确认的建议](/suggestions/)。
      "
    `);
  });

  it('links below the base, and names the address of the site', () => {
    const text = write({ settings: someSettings({ site: 'https://shop.example.com', base: '/book/' }) });
    expect(text).toContain('[店长](/book/roles/manager/)');
    expect(text).toContain('本页网址：https://shop.example.com/book/roles/clerk/。');
  });

  it('lets no value of an author break out of its place', () => {
    const bad = 'a|b `c` [d](e) <f>\n# g';
    const hostile = aRole({
      title: bad,
      aliases: [bad],
      mission: { text: bad, suggested: true },
      duties: [{ id: 'x', what: bad, when: 'daily', standard: bad, suggested: true }],
      worksWith: [{ party: bad, gives: bad, gets: bad, suggested: true }],
      tools: [{ name: bad, use: bad, suggested: true }],
      onboarding: [{ by: 'day-1', what: bad, suggested: true }],
    });
    const good = 'a\\|b \\`c\\` \\[d\\](e) \\<f\\> # g';
    const lines = write({ roles: { clerk: hostile, manager: { ...hostile, aliases: ['掌柜'] } } }).split(
      '\n',
    );
    expect(lines[0]).toBe(`# ${good}`);
    expect(lines).toContain(`> ${good}（建议）`);
    expect(lines).toContain(`- ${good}（建议）`);
    expect(lines).toContain(`  - 标准：${good}`);
    expect(lines).toContain(`| ${good}（建议） | ${good} | ${good} |`);
    expect(lines.join('\n').replaceAll(good, '')).not.toMatch(/[`<]|# g/);
  });
});
