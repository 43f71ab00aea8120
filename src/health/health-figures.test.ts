import { describe, expect, test } from 'vitest';
import { aHandbook, type Contents } from '../fixtures/a-handbook.ts';
import {
  aDepartment,
  aForm,
  aMeeting,
  aMetric,
  aModel,
  aProcess,
  aRole,
  aScorecard,
  aSource,
  someSettings,
} from '../fixtures/builders.ts';
import { figureIds, healthGroups, stateOf, type FigureId } from './figure.ts';
import { healthFigures } from './health-figures.ts';

const suggested = true as const;
const clean: Contents = {
  settings: someSettings({ model: 'team', review: { warnDays: 14, today: '2026-11-01' } }),
  departments: { shop: aDepartment() },
  roles: { manager: aRole({ title: '店长' }), clerk: aRole({ title: '客服' }) },
  models: {
    team: aModel({
      positions: [
        { id: 'manager', role: 'manager', headcount: 1, suggested },
        { id: 'clerk', role: 'clerk', headcount: 2, reportsTo: 'manager', suggested },
      ],
    }),
  },
};

function figure(id: FigureId, more: Contents = {}) {
  const found = healthFigures(aHandbook({ ...clean, ...more })).find((one) => one.id === id);
  if (!found) throw new Error(`figure: there is no "${id}"`);
  return found;
}
const labels = (id: FigureId, more?: Contents) =>
  figure(id, more).items.map(({ label, amount }) => (amount === undefined ? label : `${label} ${amount}`));

describe('healthFigures', () => {
  test('gives every figure once, in the order of the page', () => {
    const figures = healthFigures(aHandbook(clean));
    expect(figures.map(({ id }) => id)).toEqual([...figureIds]);
    expect([...new Set(figures.map(({ group }) => group))]).toEqual([...healthGroups]);
  });

  test('finds pages past their review, and those that fall due soon, oldest first', () => {
    const review = (on: string) => ({ on, everyMonths: 1 });
    const forms = {
      a: aForm({ title: '甲', review: review('2026-09-20') }),
      b: aForm({ title: '乙', review: review('2026-08-20') }),
      c: aForm({ title: '丙', review: review('2026-10-14') }),
    };
    expect(labels('reviews-overdue', { forms })).toEqual(['乙 2026-09-20', '甲 2026-10-20']);
    expect(labels('reviews-soon', { forms })).toEqual(['丙 2026-11-14']);
    expect(stateOf(figure('reviews-soon', { forms }))).toBe('know');
  });

  test('says nothing of overdue pages where there is no day to go by', () => {
    const settings = someSettings({ model: 'team' });
    const forms = { a: aForm({ review: { on: '2000-01-01', everyMonths: 1 } }) };
    expect(figure('reviews-overdue', { settings, forms }).value).toBe(0);
  });

  test('finds pages whose owner has no place in the model', () => {
    const roles = { ...clean.roles, analyst: aRole({ title: '分析' }) };
    const forms = { a: aForm({ owner: 'analyst' }), b: aForm({ title: '乙', owner: 'analyst' }) };
    expect(labels('owners-without-position', { roles, forms })).toEqual(['分析 2']);
  });

  test('finds roles that are nobody’s', () => {
    const roles = { ...clean.roles, packer: aRole({ title: '打包' }) };
    expect(labels('gaps', { roles })).toEqual(['打包 1']);
    expect(stateOf(figure('gaps', { roles }))).toBe('mend');
    expect(stateOf(figure('gaps'))).toBe('healthy');
  });
});

describe('span of control', () => {
  const withClerks = (headcount: number | string | undefined) => ({
    models: {
      team: aModel({
        positions: [
          { id: 'manager', role: 'manager', suggested },
          { id: 'clerk', role: 'clerk', reportsTo: 'manager', suggested, ...(headcount && { headcount }) },
        ],
      }),
    },
  });

  test('counts people, not boxes', () => {
    expect(labels('span-wide', withClerks(9))).toEqual(['店长 9']);
    expect(labels('span-wide', withClerks('9-12'))).toEqual(['店长 9–12']);
    expect(labels('span-wide', withClerks('8-12'))).toEqual([]);
  });

  test('goes by the company’s own limit where it has set one', () => {
    const settings = someSettings({ model: 'team', health: { maxReports: 1 } });
    const { limit, items } = figure('span-wide', { settings });
    expect(items).toHaveLength(1);
    expect(limit).toEqual({ value: 1, from: 'settings', setting: 'health.maxReports' });
    expect(figure('span-wide').limit).toMatchObject({ value: 8, from: 'suggested' });
  });

  test('finds a boss of one', () => {
    expect(labels('span-narrow', withClerks(1))).toEqual(['店长']);
    expect(labels('span-narrow', withClerks(2))).toEqual([]);
  });

  test('finds positions too far from the top, and those with too much on them', () => {
    const settings = someSettings({ model: 'team', health: { maxLevels: 1, maxDuties: 1 } });
    expect(labels('levels', { settings })).toEqual(['客服 2']);
    const model = aModel({
      positions: [{ id: 'manager', role: 'manager', covers: [{ role: 'clerk', suggested }], suggested }],
    });
    expect(labels('loaded', { settings, models: { team: model } })).toEqual(['店长 2']);
  });
});

describe('work', () => {
  test('finds who sits in meetings too long', () => {
    const settings = someSettings({ model: 'team', health: { maxMeetingHours: 1 } });
    const daily = 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR';
    const meetings = { a: aMeeting({ rhythm: { recurrence: daily, minutes: 30, suggested } }) };
    expect(labels('meetings-heavy', { settings, meetings })).toEqual(['店长 2.5', '客服 2.5']);
  });

  test('counts approvals as the active model shares them, like the matrix of responsibilities', () => {
    const models = {
      team: aModel({
        positions: [{ id: 'manager', role: 'manager', covers: [{ role: 'clerk', suggested }], suggested }],
      }),
    };
    const processes = { returns: aProcess({ owner: 'clerk' }) };
    expect(labels('approvals', { models, processes })).toEqual(['店长 100%']);
  });

  test('finds steps without a time limit, but asks none of ends', () => {
    const steps = [
      { id: 'a', lane: 'clerk', title: '甲', within: '1 小时', suggested },
      { id: 'b', lane: 'clerk', title: '乙', suggested },
      { id: 'c', kind: 'end' as const, lane: 'clerk', title: '完', suggested },
    ];
    expect(
      labels('steps-without-limit', { processes: { returns: aProcess({ title: '退货', steps }) } }),
    ).toEqual(['退货 1']);
  });

  test('finds duties without a standard and forms that are not finished', () => {
    expect(labels('duties-without-standard')).toEqual(['店长 1', '客服 1']);
    expect(labels('forms-unfinished', { forms: { a: aForm({ title: '甲' }) } })).toEqual(['甲']);
  });
});

describe('measures and trust', () => {
  test('finds roles that no scorecard assesses, and metrics without a target', () => {
    const scorecards = { a: aScorecard({ appliesTo: ['clerk'] }) };
    expect(labels('roles-without-scorecard', { scorecards })).toEqual(['店长']);
    expect(labels('metrics-without-target', { metrics: [aMetric({ title: '访客数' })] })).toEqual(['访客数']);
  });

  test('finds statements that nothing rests on', () => {
    expect(labels('statements-unused', { sources: { S0: aSource() } })).toEqual(['S0-02']);
  });

  test('counts suggestions of all items that say what they rest on', () => {
    const { value, of } = figure('suggestions', { sources: { S0: aSource() } });
    expect(value).toBeGreaterThan(5);
    expect(of).toBeGreaterThanOrEqual(value);
  });
});
