import { describe, expect, test } from 'vitest';
import { asKept, emptyRecord, parseRecord, type NewcomerRecord } from './record.ts';
import { exportText, parseImport } from './transfer.ts';

const record: NewcomerRecord = {
  ...emptyRecord('buyer'),
  name: '小周 <b>',
  start: '2026-11-02',
  done: { 'own:1': { on: '2026-11-02', what: '认识店里的人' } },
  notes: { 'own:1': { text: '先找老王\n"再"找小李', what: '认识店里的人' } },
  quiz: [{ on: '2026-11-05', round: 0, right: 8, of: 10 }],
};

const fileWith = (changes: object): string =>
  JSON.stringify({ ...(JSON.parse(exportText(record)) as object), ...changes });

describe('a record as a file', () => {
  test('comes back as it went out, also with a byte order mark from Windows', () => {
    expect(parseImport(exportText(record), 'buyer')).toEqual({ record });
    expect(parseImport(`\uFEFF${exportText(record)}`, 'buyer')).toEqual({ record });
  });

  test.each([
    ['another version', fileWith({ v: 2 }), 'other-version'],
    ['another role', fileWith({ role: 'clerk' }), 'other-role'],
    ['text', '你好', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['nothing', '', 'not-ours'],
    ['JSON of something else', '{"v":1,"role":"buyer"}', 'not-ours'],
    ['a note that is a number', fileWith({ notes: { a: { text: 1, what: '' } } }), 'damaged'],
    ['a day that is none', fileWith({ start: '2026-99-99' }), 'damaged'],
    ['a day that no month has', fileWith({ start: '2026-02-31' }), 'damaged'],
    ['a script for a day', fileWith({ start: '<script>' }), 'damaged'],
    [
      'a note beyond all measure',
      fileWith({ notes: { a: { text: 'x'.repeat(5001), what: '' } } }),
      'damaged',
    ],
    ['ticks in a list', fileWith({ done: [] }), 'damaged'],
    [
      'a result below nothing',
      fileWith({ quiz: [{ on: '2026-11-05', round: 0, right: -1, of: 10 }] }),
      'damaged',
    ],
    ['a megabyte', exportText(record) + ' '.repeat(1_000_000), 'too-large'],
    [
      'a key that would change every object',
      exportText(record).replace('"done": {', '"done": {"__proto__": {"on":"2026-11-02","what":""},'),
      'damaged',
    ],
  ])('is refused when it is %s', (_, text, refused) => {
    expect(parseImport(text, 'buyer')).toEqual({ refused });
  });

  test('brings nothing along that is not part of a record', () => {
    expect(parseImport(fileWith({ extra: { deep: true } }), 'buyer')).toEqual({ record });
  });
});

test('a kept record is read back, one of an unknown version is not', () => {
  expect(parseRecord(asKept(record))).toEqual(record);
  expect(parseRecord({ ...record, v: 0 })).toBeUndefined();
});
