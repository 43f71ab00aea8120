import { describe, expect, test } from 'vitest';
import { scoreOf, stepsMissed, type Rule } from './score.ts';

const fans: Rule = { kind: 'deduct', side: 'short', per: 30, unit: '个粉丝', deduct: 5 };
const spend: Rule = { kind: 'deduct', side: 'over', norm: 0, per: 5, unit: '%', deduct: 2 };
const returns: Rule = { kind: 'scale', floor: 1.5, target: 3, unit: '倍' };
const refunds: Rule = { kind: 'scale', floor: 10, target: 2, unit: '天' };
const traffic: Rule = {
  kind: 'steps',
  unit: '%',
  steps: [
    { atLeast: 100, points: 15 },
    { atLeast: 90, points: 10 },
    { atLeast: 80, points: 5 },
  ],
};

describe('deduct', () => {
  test('45 followers short, 5 points for every 30: two steps, 20 − 10 = 10', () => {
    expect(stepsMissed(fans, { value: 255, norm: 300 })).toBe(2);
    expect(scoreOf(fans, 20, { value: 255, norm: 300 })).toBe(10);
  });

  test('75 followers short are three steps: 5 points are left', () => {
    expect(scoreOf(fans, 20, { value: 225, norm: 300 })).toBe(5);
  });

  test.each([
    [300, 20],
    [299, 15],
    [270, 15],
    [269, 10],
    [180, 0],
    [0, 0],
    [900, 20],
  ])('%i of 300 followers give %i points', (value, points) => {
    expect(scoreOf(fans, 20, { value, norm: 300 })).toBe(points);
  });

  test('counts only what is over where the rule says over', () => {
    expect(scoreOf(spend, 10, { value: 0 })).toBe(10);
    expect(scoreOf(spend, 10, { value: 5 })).toBe(8);
    expect(scoreOf(spend, 10, { value: 5.1 })).toBe(6);
    expect(scoreOf(spend, 10, { value: 90 })).toBe(0);
  });

  test('takes 0.4 over a norm of 0.1 as three steps of 0.1, not four', () => {
    const wrong: Rule = { kind: 'deduct', side: 'over', norm: 0.1, per: 0.1, unit: '%', deduct: 4 };
    expect(scoreOf(wrong, 20, { value: 0.4 })).toBe(8);
  });

  test('takes the norm of the rule over one that was typed', () => {
    expect(scoreOf({ ...fans, norm: 100 }, 20, { value: 100, norm: 300 })).toBe(20);
  });

  test('throws rather than guess a norm', () => {
    expect(() => scoreOf(fans, 20, { value: 225 })).toThrow('norm');
  });
});

describe('scale', () => {
  test.each([
    [3, 15],
    [9, 15],
    [1.5, 0],
    [0, 0],
    [2.25, 7.5],
    [2, 5],
  ])('a return of %d gives %d of 15 points', (value, points) => {
    expect(scoreOf(returns, 15, { value })).toBe(points);
  });

  test('runs downwards where less is better', () => {
    expect(scoreOf(refunds, 20, { value: 2 })).toBe(20);
    expect(scoreOf(refunds, 20, { value: 6 })).toBe(10);
    expect(scoreOf(refunds, 20, { value: 12 })).toBe(0);
  });

  test('never divides by a range of nothing', () => {
    const flat: Rule = { kind: 'scale', floor: 3, target: 3, unit: '倍' };
    expect(scoreOf(flat, 15, { value: 3 })).toBe(15);
    expect(scoreOf(flat, 15, { value: 2.9 })).toBe(0);
  });

  test('rounds to the hundredth of a point', () => {
    expect(scoreOf({ ...returns, floor: 0 }, 10, { value: 1 })).toBe(3.33);
  });
});

describe('steps', () => {
  test.each([
    [120, 15],
    [100, 15],
    [99.9, 10],
    [90, 10],
    [80, 5],
    [79.9, 0],
    [0, 0],
  ])('%d %% of the target gives %i points', (value, points) => {
    expect(scoreOf(traffic, 15, { value })).toBe(points);
  });

  test('gives no more than the points of the row', () => {
    expect(scoreOf(traffic, 12, { value: 100 })).toBe(12);
  });
});
