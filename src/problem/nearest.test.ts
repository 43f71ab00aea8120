import { describe, expect, test } from 'vitest';
import { seededRandom } from '../fixtures/random.ts';
import { nearest } from './nearest.ts';

const roles = ['copywriter', 'visual-designer', 'planner', 'roi'];

describe('nearest', () => {
  test.each([
    ['copywritter', 'copywriter', 'a letter too many'],
    ['copywrter', 'copywriter', 'a letter too few'],
    ['copywriten', 'copywriter', 'a wrong letter'],
    ['cpoywriter', 'copywriter', 'two neighbours swapped'],
    ['cpoywriten', 'copywriter', 'two slips'],
    ['roy', 'roi', 'one slip in three letters'],
  ])('finds what "%s" was meant to be, %s: %s', (word, meant) => {
    expect(nearest(word, roles)).toBe(meant);
  });

  test('says nothing when three letters differ', () => {
    expect(nearest('cpoyritenn', roles)).toBeUndefined();
  });

  test('does not take two slips in a word of three letters for a slip', () => {
    expect(nearest('rxy', roles)).toBeUndefined();
  });

  test('prefers the closer word to the earlier one', () => {
    expect(nearest('planer', ['plannes', 'planer-x', 'planner'])).toBe('planner');
  });

  test('gives a tie to the first known word', () => {
    expect(nearest('step-3', ['step-1', 'step-2'])).toBe('step-1');
  });

  test('says nothing about an empty word or without known words', () => {
    expect(nearest('', roles)).toBeUndefined();
    expect(nearest('copywriter', [])).toBeUndefined();
  });

  test('counts an emoji as one letter, not as two', () => {
    expect(nearest('售后🎉🎉流程', ['售后流程'])).toBe('售后流程');
    expect(nearest('售后流程🎉🎉', ['售后流程岗'])).toBe('售后流程岗');
  });

  test('stays quick over a word of 100 kB', () => {
    expect(nearest('x'.repeat(100_000), roles)).toBeUndefined();
  });

  test('finds every word again that two slips have made another', () => {
    const random = seededRandom(7);
    const letters = [...'abc-1职责'];
    const slip = (word: readonly string[]): string[] => {
      const at = random.below(word.length);
      const added = random.below(2) === 0 ? [] : [random.pick(letters)];
      return word.toSpliced(at, random.below(2), ...added);
    };
    for (let index = 0; index < 2000; index += 1) {
      const word = Array.from({ length: 7 + random.below(5) }, () => random.pick(letters));
      expect(nearest(slip(slip(word)).join(''), ['zz', word.join('')])).toBe(word.join(''));
    }
  });

  // Each comparison in full would take minutes here.
  test('is found among thousands, thousands of times', { timeout: 60_000 }, () => {
    const known = Array.from({ length: 8000 }, (_, index) => `step-${index}`);
    for (let index = 0; index < 4000; index += 1) nearest(`other-${index}`, known);
    expect(nearest('stpe-7', known)).toBe('step-7');
  });

  test('sees what was added to a list since', () => {
    const known = ['buyer'];
    nearest('clrk', known);
    known.push('clerk');
    expect(nearest('clrk', known)).toBe('clerk');
  });
});
