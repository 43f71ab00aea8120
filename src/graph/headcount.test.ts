import { describe, expect, test } from 'vitest';
import { aModel, type Written } from '../fixtures/builders.ts';
import type { Model } from '../schema/model.ts';
import { formatHeadcount, formatTotal, totalHeadcount } from './headcount.ts';

type WrittenPosition = NonNullable<Written<typeof Model>['positions']>[number];

describe('headcount', () => {
  const people = (headcount?: number | string, suggested: true | string[] = true): WrittenPosition => ({
    id: 'x',
    title: 'x',
    suggested,
    ...(headcount === undefined ? {} : { headcount }),
    ...(suggested === true ? {} : { basis: ['S0-01'] }),
  });

  test('adds stated and suggested numbers apart, and ranges end to end', () => {
    const model = aModel({
      positions: [
        people(4, ['title']),
        people('2-3', ['headcount']),
        people('1-2'),
        people('per-project'),
        people(),
      ],
    });
    const total = totalHeadcount(model);
    expect(total).toEqual({
      stated: { from: 4, to: 4 },
      suggested: { from: 3, to: 5 },
      perProject: 1,
      open: 1,
    });
    expect(formatTotal(total)).toBe('4 人 + 按项目数 + 建议 3–5 人 + 1 岗未定');
  });

  test('reads as a person says it', () => {
    expect([4, '2-3', 'per-project', undefined].map((count) => formatHeadcount(count))).toEqual([
      '4 人',
      '2–3 人',
      '按项目数',
      '未定',
    ]);
  });
});
