import { expect, test } from 'vitest';
import { aThing } from '../fixtures/a-handbook.ts';
import { aRole, aSource, aTerm } from '../fixtures/builders.ts';
import { titleOf } from './title-of.ts';

test.each([
  ['its title', aThing('clerk', aRole({ title: '客服' })), '客服'],
  ['the term', aThing('ztc', aTerm()), '直通车'],
  ['its id where it has neither', aThing('S0-01', aSource().statements[0]), 'S0-01'],
  ['its id where there is no data', aThing('x', null), 'x'],
])('a thing is called by %s', (_, thing, title) => {
  expect(titleOf(thing)).toBe(title);
});
