import { expect, test } from 'vitest';
import { finderKinds, type FinderData } from './finder-data.ts';
import { statementOf } from './statement.ts';

const data: FinderData = {
  syllables: '',
  simplified: '',
  synonyms: [],
  statements: ['S0-01', 'S0-32', 'S4-130'],
  pages: [
    { k: 0, u: '/roles/clerk/', t: '客服' },
    { k: finderKinds.indexOf('overview'), u: '/sources/', t: '来源' },
  ],
};

test.each([
  ['S0-32', 'S0-32'],
  ['s0-1', 'S0-01'],
  [' ｓ4－130 ', 'S4-130'],
])('%s is the statement %s among the sources', (query, anchor) => {
  expect(statementOf(query, data)).toMatchObject({ path: '/sources/', page: 1, anchor });
});

test.each(['S0', '0-32', 'S0-33', 'S0-32 客服', '退货'])('%s is no code', (query) => {
  expect(statementOf(query, data)).toBeUndefined();
});
