import {
  aBudget,
  aMetric,
  anObjective,
  aScorecard,
  aSource,
  aTerm,
  type Written,
} from '../../../fixtures/builders.ts';
import type { Metric } from '../../../schema/metric.ts';
import type { Scorecard } from '../../../schema/scorecard.ts';
import type { ChangeKind } from '../change-kinds.ts';
import { a, type Case } from './case.ts';

const suggested = true as const;
const rule = { kind: 'scale' as const, floor: 0, target: 90, unit: '%' };
const reply = { id: 'reply', title: '回复及时', points: 60, rule, period: 'month' as const, suggested };
const praise = { ...reply, id: 'praise', title: '好评', points: 40 };
const card = (written: Written<typeof Scorecard>) => ({
  score: aScorecard({ title: '推广考核表', indicators: [reply, praise], ...written }),
});

function score(kind: ChangeKind, is: Written<typeof Scorecard>, ...sentences: string[]): Case {
  return a(kind, { scorecards: card({}) }, { scorecards: card(is) }, ...sentences);
}
function metric(kind: ChangeKind, is: Written<typeof Metric>, ...sentences: string[]): Case {
  return a(kind, { metrics: [aMetric()] }, { metrics: [aMetric(is)] }, ...sentences);
}

const months = Array.from({ length: 12 }, () => 100);
const line = { id: 'ads', category: '推广费', title: '直通车', owner: 'manager', months, suggested };
const result = {
  id: 'more',
  owner: 'manager',
  what: '转化率到 3%',
  change: 'reach' as const,
  value: 3,
  suggested,
};

export const recordCases: Case[] = [
  metric('thing-renamed', { title: '访客' }, '指标「访客数」改名为「访客」'),
  metric(
    'metric-target',
    { target: { value: 90, bound: 'at-least', suggested } },
    '指标「访客数」目标：无 → 不低于 90 人',
  ),
  a(
    'metric-target',
    { metrics: [aMetric({ target: { value: 80, bound: 'at-least', scope: '大促', suggested } })] },
    { metrics: [aMetric({ target: { value: 90, bound: 'at-least', scope: '大促', suggested } })] },
    '指标「访客数」目标：不低于 80 人 → 不低于 90 人（大促）',
  ),
  metric('metric-formula', { formula: '"进店" - "重复"' }, '指标「访客数」算法：无 → "进店" - "重复"'),
  metric(
    'metric-definition',
    { definition: '一天有多少人点进来' },
    '指标「访客数」定义：一天有多少人进店 → 一天有多少人点进来',
  ),
  metric('metric-owner', { owner: 'clerk' }, '指标「访客数」谁负责：店长 → 店员'),
  score(
    'indicator-added',
    { indicators: [reply, { ...praise, points: 30 }, { ...reply, id: 'stay', title: '留人', points: 10 }] },
    '推广考核表新增指标「留人」（10 分）',
    '推广考核表「好评」40 → 30 分',
  ),
  score(
    'indicator-removed',
    { indicators: [{ ...reply, points: 100 }] },
    '推广考核表去掉指标「好评」',
    '推广考核表「回复及时」60 → 100 分',
  ),
  score(
    'indicator-points',
    { indicators: [{ ...reply, points: 70 }, praise] },
    '推广考核表「回复及时」60 → 70 分（合计 110 分，应为 100 分）✗',
  ),
  score(
    'indicator-rule',
    { indicators: [{ ...reply, rule: { ...rule, target: 95 } }, praise] },
    '推广考核表「回复及时」给分办法：到 90%得满分 60 分，到 0%得 0 分，中间按比例 → 到 95%得满分 60 分，到 0%得 0 分，中间按比例',
  ),
  score(
    'indicator-rule',
    {
      indicators: [
        { ...reply, points: 50, rule: { ...rule, target: 95 } },
        { ...praise, points: 50 },
      ],
    },
    '推广考核表「回复及时」60 → 50 分',
    '推广考核表「好评」40 → 50 分',
    '推广考核表「回复及时」给分办法：到 90%得满分 50 分，到 0%得 0 分，中间按比例 → 到 95%得满分 50 分，到 0%得 0 分，中间按比例',
  ),
  score(
    'indicator',
    { indicators: [{ ...reply, period: 'quarter' }, praise] },
    '推广考核表指标「回复及时」的看的周期：每月 → 每季',
  ),
  score(
    'points-off',
    {
      indicators: [
        { ...reply, points: 70 },
        { ...praise, points: 20 },
      ],
    },
    '推广考核表「回复及时」60 → 70 分',
    '推广考核表「好评」40 → 20 分',
    '推广考核表 合计 90 分，应为 100 分✗',
  ),
  score('assessor', { assessor: 'manager' }, '推广考核表 谁打分：无 → 店长'),
  score('applies-to', { appliesTo: ['clerk'] }, '推广考核表 考哪些岗位：加「店员」'),
  score(
    'appraisal-chain',
    { chain: [{ who: 'clerk', by: 'manager', period: 'month', suggested }] },
    '推广考核表新增考核关系：店长 考核 店员',
  ),
  a(
    'key-result',
    { objectives: { grow: anObjective({ title: '多卖' }) } },
    { objectives: { grow: anObjective({ title: '多卖', keyResults: [{ ...result, value: 4 }] }) } },
    '目标「多卖」关键成果「转化率到 3%」：达到 3 → 达到 4；文字里还写着 3✗',
  ),
  a(
    'key-result',
    { objectives: { grow: anObjective({ title: '多卖' }) } },
    {
      objectives: {
        grow: anObjective({
          title: '多卖',
          keyResults: [{ ...result, what: '转化率到 4%', change: 'raise-by-percent', value: 4 }],
        }),
      },
    },
    '目标「多卖」关键成果改写：「转化率到 3%」 → 「转化率到 4%」',
    '目标「多卖」关键成果「转化率到 4%」：达到 3 → 提高 4%',
  ),
  a(
    'aligns-to',
    { objectives: { top: anObjective({ title: '做大' }), grow: anObjective({ title: '多卖' }) } },
    {
      objectives: {
        top: anObjective({ title: '做大' }),
        grow: anObjective({ title: '多卖', alignsTo: 'top' }),
      },
    },
    '目标「多卖」支撑的上级目标：无 → 做大',
  ),
  a(
    'budget-line',
    { budgets: { year: aBudget({ title: '全年预算' }) } },
    {
      budgets: {
        year: aBudget({ title: '全年预算', lines: [{ ...line, months: [500, ...months.slice(1)] }] }),
      },
    },
    '全年预算「直通车」1 月 100 元 → 500 元（全年 1,200 元 → 1,600 元）',
  ),
  a(
    'budget-total',
    { budgets: { year: aBudget({ title: '全年预算', total: 1200 }) } },
    { budgets: { year: aBudget({ title: '全年预算', total: 1500 }) } },
    '全年预算 批下来的总额：1,200 元 → 1,500 元',
    '全年预算 各行加起来 1,200 元，批下来的是 1,500 元✗',
  ),
  a(
    'budget-off',
    { budgets: { year: aBudget({ title: '全年预算', total: 1200 }) } },
    {
      budgets: {
        year: aBudget({ title: '全年预算', total: 1200, lines: [{ ...line, months: months.map(() => 50) }] }),
      },
    },
    '全年预算「直通车」改了 12 个月，全年 1,200 元 → 600 元',
    '全年预算 各行加起来 600 元，批下来的是 1,200 元✗',
  ),
  a(
    'term',
    { glossary: [aTerm()] },
    { glossary: [aTerm({ explanation: '点一次付一次钱' })] },
    '术语「直通车」解释：按点击收费的搜索广告 → 点一次付一次钱',
  ),
  a(
    'synonyms',
    { glossary: [aTerm()] },
    { glossary: [aTerm({ synonyms: ['车'] })] },
    '术语「直通车」同义词：加「车」，去掉「ztc」',
  ),
  a(
    'statement',
    {},
    {
      sources: {
        S0: aSource({
          statements: [
            { code: 'S0-01', section: '岗位', text: '店长管全店和仓库' },
            { code: 'S0-02', section: '流程', text: '退货要登记' },
          ],
        }),
      },
    },
    '依据条目「S0-01」原文：店长管全店 → 店长管全店和仓库',
  ),
  a(
    'statement',
    { sources: { S0: aSource({ date: '2025-04-24' }) } },
    { sources: { S0: aSource({ date: '2025-05-01' }) } },
    '来源「《小店怎么管》」日期：2025-04-24 → 2025-05-01',
  ),
];
