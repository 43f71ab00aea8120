import { expect, test } from 'vitest';
import { aMetric, aRole } from '../../fixtures/builders.ts';
import { aShop } from './__cases__/case.ts';
import { compareHandbooks } from './compare-handbooks.ts';

test('what a list goes on naming is not concerned by what it gained or lost', () => {
  const metrics = [aMetric({ id: 'roi', title: '投入产出比' }), aMetric({ id: 'visitors', title: '访客数' })];
  const shop = (...named: string[]) =>
    aShop({ metrics, roles: { clerk: aRole({ title: '店员', metrics: named }) } });
  const [change] = compareHandbooks(shop('roi', 'visitors'), shop('roi'));
  expect(change?.concerns.map(({ title }) => title)).toEqual(['访客数']);
});
