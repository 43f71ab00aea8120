import { expect, test } from 'vitest';
import type { Question } from '../../onboarding/quiz/question.ts';
import { aShelf } from '../../fixtures/a-shelf.ts';
import { keptIn } from '../kept-in.ts';
import { forgetOpenRound, isOf, keepOpenRound, readOpenRound } from './open-round.ts';

const open = { round: 2, answers: [{ ask: '谁拍板？', isRight: true }] };
const question = (ask: string): Question => ({
  kind: 'approver',
  ask,
  options: ['店长', '美工'],
  answer: 0,
  source: { label: '定价', path: '/processes/pricing/' },
  isSuggested: false,
});

test('what was answered is there until the round is over, for its role alone', () => {
  const here = aShelf();
  const tab = keptIn(() => here, '/');
  keepOpenRound(tab, 'store-manager', open);
  expect(readOpenRound(tab, 'store-manager')).toEqual(open);
  expect(readOpenRound(tab, 'visual-designer')).toBeUndefined();
  forgetOpenRound(tab, 'store-manager');
  expect(readOpenRound(tab, 'store-manager')).toBeUndefined();
});

test.each(['{', '7', '{"v":1,"round":"2","answers":[]}', '{"v":1,"round":2,"answers":[{"ask":7}]}'])(
  'what is not ours is no round: %s',
  (raw) => {
    const here = aShelf();
    const tab = keptIn(() => here, '/');
    keepOpenRound(tab, 'store-manager', open);
    here.setItem(here.key(0) ?? '', raw);
    expect(readOpenRound(tab, 'store-manager')).toBeUndefined();
  },
);

test('a round goes on only with the questions it began with', () => {
  expect(isOf(open, [question('谁拍板？'), question('多久做完？')])).toBe(true);
  expect(isOf(open, [question('多久做完？'), question('谁拍板？')])).toBe(false);
  expect(isOf(open, [])).toBe(false);
});
