import { describe, expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aModel, aRole } from '../fixtures/builders.ts';
import type { Model, Position } from '../schema/model.ts';
import { coverageOf, gapsOf, performersOf, standingOf } from './coverage.ts';

const ids = (positions: readonly Position[]): string[] => positions.map(({ id }) => id);

describe('coverage', () => {
  const duties = [
    { id: 'one', what: '一', when: 'daily', suggested: true },
    { id: 'two', what: '二', when: 'daily', suggested: true },
  ] as const;
  const covering = (...parts: (readonly string[] | undefined)[]): Model =>
    aModel({
      positions: parts.map((list, index) => ({
        id: `p-${index}`,
        title: 'p',
        covers: [{ role: 'clerk', suggested: true, ...(list ? { duties: [...list] } : {}) }],
        suggested: true,
      })),
    });
  const handbook = aHandbook({ roles: { clerk: aRole({ duties: [...duties] }) } });
  const uncovered = (model: Model): string[] =>
    coverageOf(handbook, model).flatMap((role) => role.uncovered.map(({ id }) => id));

  test('is whole by a holder, by covering all, and by two who share', () => {
    expect(uncovered(aModel({ positions: [{ id: 'x', role: 'clerk', suggested: true }] }))).toEqual([]);
    expect(uncovered(covering(undefined))).toEqual([]);
    expect(uncovered(covering(['one'], ['two']))).toEqual([]);
  });

  test('lacks what nobody takes on, all of it when nobody takes on anything', () => {
    expect(uncovered(covering(['one']))).toEqual(['two']);
    expect(uncovered(aModel())).toEqual(['one', 'two']);
  });

  test('has no gap where the model says why it does without', () => {
    const model = aModel({ leavesOut: [{ role: 'clerk', why: '不做售后', suggested: true }] });
    expect(gapsOf(coverageOf(handbook, model))).toEqual([]);
    expect(gapsOf(coverageOf(handbook, aModel())).map(({ role }) => role.id)).toEqual(['clerk']);
  });

  test('comes down to one word', () => {
    const standing = (model: Model) => coverageOf(handbook, model).map(standingOf)[0];
    const leavesOut = [{ role: 'clerk', why: '不做售后', suggested: true as const }];
    expect(standing(aModel({ positions: [{ id: 'x', role: 'clerk', suggested: true }] }))).toBe('own');
    expect(standing(covering(['one'], ['two']))).toBe('covered');
    expect(standing(covering(['one']))).toBe('gap');
    expect(standing(aModel({ leavesOut }))).toBe('out');
  });

  test('names as performers the holders, else those who cover the duty', () => {
    expect(ids(performersOf(covering(['one'], ['two']), 'clerk', 'two'))).toEqual(['p-1']);
    expect(performersOf(aModel(), 'clerk', 'one')).toEqual([]);
  });
});
