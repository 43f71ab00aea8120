import { expect, test } from 'vitest';
import { answerOf } from './answer.ts';
import { finderKinds, finderRhythms, type FinderData, type FinderRhythm } from './finder-data.ts';
import { Finder } from './finder.ts';

const duty = (rhythm: FinderRhythm) => ({ a: `duty-${rhythm}`, t: '记账', r: finderRhythms.indexOf(rhythm) });

const finder = new Finder({
  syllables: '',
  simplified: '',
  synonyms: [],
  statements: [],
  pages: [{ k: finderKinds.indexOf('roles'), u: '/roles/cashier/', t: '出纳', d: finderRhythms.map(duty) }],
} satisfies FinderData);

const answer = (query: string) => answerOf(finder.find(query), finder.pages);

test.each([
  ['出纳每天做什么', 'daily'],
  ['出纳每周做什么', 'weekly'],
  ['出纳每月做什么', 'monthly'],
  ['出纳每季做什么', 'quarterly'],
  ['出纳每年做什么', 'yearly'],
  ['出纳有事就做什么', 'event'],
] as const)('%s is answered with the duties of that rhythm', (query, rhythm) => {
  expect(answer(query)).toEqual({ kind: 'duties', role: 0, duties: [duty(rhythm)] });
});

test('a role asked for without a rhythm is not answered with duties', () => {
  expect(answer('出纳做什么')).toBeUndefined();
});
