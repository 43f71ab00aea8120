import { expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aModel, aProcess, aRole } from '../fixtures/builders.ts';
import { find } from '../graph/handbook.ts';
import { drawSwimlane } from './draw.ts';
import { swimlaneInput } from './swimlane-input.ts';
import { signsIn } from './swimlane-key.ts';

const suggested = true as const;
const step = (id: string, more: object = {}) => ({ id, lane: 'clerk', title: id, basis: ['S0-01'], ...more });

test.each([
  ['steps alone', [step('a'), step('b'), step('z', { kind: 'end' })], []],
  [
    'every sign there is',
    [
      step('a'),
      step('b', { forms: ['log'], suggested: ['title'] }),
      step('c', {
        kind: 'decision',
        basis: undefined,
        suggested,
        next: [
          { to: 'b', when: '没过', feedback: true },
          { to: 'd', when: '过了' },
        ],
      }),
      step('d', { kind: 'parallel', next: [{ to: 'e' }, { to: 'f' }] }),
      step('e', { next: [{ to: 'z' }] }),
      step('f'),
      step('z', { kind: 'end' }),
    ],
    ['decision', 'document', 'parallel', 'back', 'suggested'],
  ],
])('a drawing of %s explains the signs that it uses', async (_, steps, signs) => {
  const process = aProcess({ lanes: [{ id: 'clerk', role: 'clerk' }], steps });
  const handbook = aHandbook({
    roles: { clerk: aRole() },
    models: { 'small-team': aModel({ positions: [{ id: 'clerk', role: 'clerk', suggested }] }) },
    processes: { returns: process },
  });
  const input = swimlaneInput(handbook, find(handbook, 'processes', 'returns'), (path) => path);
  expect(signsIn((await drawSwimlane(input, [])).wide)).toEqual(signs);
});
