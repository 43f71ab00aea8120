import { expect, test } from 'vitest';
import { aMetric, aModel, aRole } from '../../fixtures/builders.ts';
import { aShop } from '../compare/__cases__/case.ts';
import { staleFigures } from './stale-figures.ts';

const basis = ['S0-01'];
const model = (headcount: number, more: object = { basis }) => ({
  models: {
    'small-team': aModel({
      title: '小店',
      positions: [{ id: 'one', role: 'clerk', headcount, ...more }],
    }),
  },
});
const said = (before: object, after: object) => staleFigures(aShop(before), aShop(after));

test('a headcount, a target, a figure in words that changed while its source did not are told', () => {
  const metric = (value: number) => ({
    metrics: [aMetric({ id: 'roi', title: '投入产出比', target: { value, bound: 'at-least', basis } })],
  });
  const duty = (what: string) => ({
    roles: { clerk: aRole({ title: '店员', duties: [{ id: 'look', what, when: 'daily', basis }] }) },
  });
  expect(said(model(4), model(6))[0]).toMatch(/^小店方案「店员」的编制（S0-01）改了数，依据还是原来的/);
  expect(said(metric(3), metric(3.5))[0]).toMatch(/^指标「投入产出比」的目标值（S0-01）改了数/);
  expect(said(duty('9:30 前看数'), duty('10:30 前看数'))[0]).toMatch(/（S0-01）改了数/);
});

test.each([
  ['another source says so', model(6, { basis: ['S0-02'] })],
  ['it is marked as ours', model(6, { basis, suggested: ['headcount'] })],
  ['it is ours as a whole', model(6, { suggested: true })],
  ['nothing changed', model(4)],
])('nothing is told where %s', (_, after) => {
  expect(said(model(4), after)).toEqual([]);
});
