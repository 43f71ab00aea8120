import { describe, expect, test } from 'vitest';
import { parseCommandLine } from './command-line.ts';
import {
  parseChoice,
  parseChoices,
  parseDay,
  parseFolder,
  parseNumber,
  parseOutFolder,
  parseText,
  ports,
} from './values.ts';

const command = {
  usage: 'npm run x',
  options: { seed: { type: 'string', default: '1' }, keep: { type: 'boolean', default: false } },
} as const;

describe('a command line', () => {
  test('is read as options and words', () => {
    const told = parseCommandLine({ ...command, words: 1 }, ['--seed', '2', 'a']);
    expect(told).toMatchObject({ values: { seed: '2', keep: false }, words: ['a'] });
  });

  test.each([
    ['an unknown option', ['--sed', '2'], "'--sed'"],
    ['an option without its value', ['--seed'], '--seed'],
    ['a word too many', ['a', 'b'], "'b'"],
  ])('is refused for %s', (_, args, named) => {
    expect(() => parseCommandLine({ ...command, words: 1 }, args)).toThrow(named);
  });

  test('may have no word where none is expected', () => {
    expect(() => parseCommandLine(command, ['a'])).toThrow("'a'");
  });

  test('asks for help', () => {
    expect(parseCommandLine(command, ['--help'])).toBe('help');
  });
});

describe('a value', () => {
  test('that fits is taken', () => {
    expect(parseNumber('--seed', '0', { least: 0 })).toBe(0);
    expect(parseChoice('--format', 'text', ['text', 'json'])).toBe('text');
    expect(parseChoices('--only', 'a,b', ['a', 'b', 'c'])).toEqual(['a', 'b']);
    expect(parseChoices('--only', undefined, ['a', 'b'])).toEqual(['a', 'b']);
    expect(parseDay('--today', '2028-02-29')).toBe('2028-02-29');
    expect(parseFolder('--content', import.meta.dirname)).toBe(import.meta.dirname);
    expect(parseOutFolder('--out', 'not/there/yet')).toBe('not/there/yet');
  });

  test.each([
    ['abc', () => parseNumber('--n', 'abc')],
    ['nothing', () => parseNumber('--n', '')],
    ['a number too small', () => parseNumber('--n', '0')],
    ['a part of a number', () => parseNumber('--n', '1.5')],
    ['no port', () => parseNumber('--n', '65536', ports)],
    ['no choice', () => parseChoice('--n', 'typo', ['text'])],
    ['one of several that is no choice', () => parseChoices('--n', 'a,typo', ['a'])],
    ['no day', () => parseDay('--n', '2026-99-99')],
    ['a day no calendar has', () => parseDay('--n', '2026-02-30')],
    ['a day with a time', () => parseDay('--n', '2026-02-03T10:00')],
    ['no folder', () => parseFolder('--n', '/no/such')],
    ['a file', () => parseFolder('--n', import.meta.filename)],
    ['a file to write into', () => parseOutFolder('--n', import.meta.filename)],
    ['below a file', () => parseOutFolder('--n', `${import.meta.filename}/a/b`)],
    ['nothing to write into', () => parseOutFolder('--n', ' ')],
    ['an empty text', () => parseText('--n', '')],
  ])('that is %s is refused by the name of its option', (_, parse) => {
    expect(parse).toThrow(/^--n is /);
  });
});
