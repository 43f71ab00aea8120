import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isSuggested, sourced } from './provenance.ts';

const Item = sourced({ what: z.string(), when: z.string().optional() });

/** Codes of what is wrong with an item: ours where we have one, else zod's. */
function refusals(item: unknown): unknown[] {
  const issues = Item.safeParse(item).error?.issues ?? [];
  return issues.map((issue) => (issue.code === 'custom' ? issue.params?.['code'] : issue.code));
}

describe('sourced', () => {
  test.each([
    ['rests on a statement', { what: '看数据', basis: ['S0-01'] }],
    ['is wholly suggested', { what: '看数据', suggested: true }],
    ['has a suggested field', { what: '看数据', when: 'daily', basis: ['S0-01'], suggested: ['when'] }],
  ])('accepts an item that %s', (_, item) => {
    expect(refusals(item)).toEqual([]);
  });

  test.each([
    ['says nothing of its basis', { what: '看数据' }, ['no-basis']],
    ['only lists suggested fields', { what: '看数据', suggested: ['what'] }, ['no-basis']],
    [
      'rests on statements and is wholly suggested',
      { what: '看', basis: ['S0-01'], suggested: true },
      ['basis-and-suggested'],
    ],
    [
      'marks a field it lacks',
      { what: '看', basis: ['S0-01'], suggested: ['when'] },
      ['unknown-suggested-field'],
    ],
    [
      'marks what every object has',
      { what: '看', basis: ['S0-01'], suggested: ['toString', 'constructor'] },
      ['unknown-suggested-field', 'unknown-suggested-field'],
    ],
    [
      'marks its own basis',
      { what: '看', basis: ['S0-01'], suggested: ['basis'] },
      ['unknown-suggested-field'],
    ],
    ['lists no statement', { what: '看', basis: [] }, ['too_small']],
    ['says false', { what: '看', suggested: false }, ['invalid_union']],
    ['says yes in Chinese', { what: '看', suggested: '是' }, ['invalid_union']],
    ['has a null basis', { what: '看', basis: null }, ['invalid_type']],
  ])('refuses an item that %s', (_, item, expected) => {
    expect(refusals(item)).toEqual(expected);
  });

  test('tells of a missing basis in the same run as of other faults', () => {
    expect(refusals({ when: 3 })).toEqual(['invalid_type', 'invalid_type', 'no-basis']);
  });

  test('does not blame the list of suggestions for a misspelt key', () => {
    expect(refusals({ what: '看', wehn: 'daily', basis: ['S0-01'], suggested: ['when'] })).toEqual([
      'unrecognized_keys',
    ]);
  });

  test.each([[null], ['text'], [3], [['a']], [undefined]])(
    'does not stumble over %j in place of an item',
    (item) => {
      expect(refusals(item)).toEqual(
        item !== null && typeof item === 'object' ? ['invalid_type', 'no-basis'] : ['invalid_type'],
      );
    },
  );
});

describe('isSuggested', () => {
  test('holds for every field of a wholly suggested item', () => {
    expect(isSuggested({ suggested: true })).toBe(true);
    expect(isSuggested({ suggested: true }, 'what')).toBe(true);
  });

  test('holds for the listed fields only', () => {
    const item = { suggested: ['when'] };
    expect([isSuggested(item), isSuggested(item, 'when'), isSuggested(item, 'what')]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
