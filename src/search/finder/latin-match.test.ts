import { expect, test } from 'vitest';
import { matchLatin, nearlySpelled } from './latin-match.ts';

const storeManager = {
  place: 'title' as const,
  readings: [['dian'], ['zhang', 'chang']],
  initials: ['dz', 'dc'] as const,
};

test.each([
  ['dianzhang', 1],
  ['dianchang', 1],
  ['dianzh', 1],
  ['dz', 1],
  ['dian', 0.9],
])('%s fits 店长 with %d', (letters, strength) => {
  expect(matchLatin(letters, storeManager).strength).toBe(strength);
});

test('a single initial says nothing', () => {
  expect(matchLatin('z', storeManager).strength).toBe(0);
});

test('forgives one letter in five to nine, two in more, none in fewer', () => {
  expect(nearlySpelled('zhitonche', 'zhitongche')).toBe(true);
  expect(nearlySpelled('zitonce', 'zhitongche')).toBe(false);
  expect(nearlySpelled('dian', 'tian')).toBe(false);
});
