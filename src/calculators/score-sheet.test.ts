import { expect, test } from 'vitest';
import { asksForNorm, scoreRow, scoreTotal, type ScoreRow } from './score-sheet.ts';

const fans: ScoreRow = {
  id: 'fans',
  points: 20,
  rule: { kind: 'deduct', side: 'short', per: 30, unit: '个粉丝', deduct: 5 },
};
const roi: ScoreRow = { id: 'roi', points: 15, rule: { kind: 'scale', floor: 1.5, target: 3, unit: '倍' } };

test('asks for the norm only where the rule leaves it open', () => {
  expect(asksForNorm(fans)).toBe(true);
  expect(asksForNorm({ ...fans, rule: { ...fans.rule, norm: 300 } as ScoreRow['rule'] })).toBe(false);
  expect(asksForNorm(roi)).toBe(false);
});

test('scores the worked example of the handbook: 225 of 300 followers leave 5 of 20', () => {
  expect(scoreRow(fans, { value: 225 }, { value: 300 })).toEqual({ points: 5, steps: 3 });
});

test('waits for a norm that is missing or refused', () => {
  expect(scoreRow(fans, { value: 225 }, undefined)).toBeUndefined();
  expect(scoreRow(fans, { value: 225 }, { refused: 'not-a-number' })).toBeUndefined();
  expect(scoreRow(fans, { refused: 'empty' }, { value: 300 })).toBeUndefined();
});

test('adds up what is filled in and counts what is open', () => {
  const rows = [scoreRow(fans, { value: 225 }, { value: 300 }), scoreRow(roi, { value: 2.25 }, undefined)];
  expect(scoreTotal([...rows, undefined])).toEqual({ points: 12.5, open: 1 });
  expect(scoreTotal([])).toEqual({ points: 0, open: 0 });
});
