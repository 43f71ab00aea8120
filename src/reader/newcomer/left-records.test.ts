import { expect, test } from 'vitest';
import { aShelf } from '../../fixtures/a-shelf.ts';
import { keptIn } from '../kept-in.ts';
import { isBegun, leftRecords, moveRecord } from './left-records.ts';
import { recordsOf, withDone } from './records.ts';

const purchaser = { role: 'purchaser', title: '采购专员' };
const tick = { on: '2026-11-02', what: '认识店里的人' };

const noted = () => {
  const shelf = aShelf();
  const kept = keptIn(() => shelf, '/');
  recordsOf(kept, 'buyer', '采购').change((record) => withDone(record, 'a', tick));
  return { shelf, kept };
};

test('what was noted about a role without a plan is found, with how much it is', () => {
  const { kept } = noted();
  expect(leftRecords(kept, new Set(['clerk']))).toEqual([{ role: 'buyer', title: '采购', items: 1 }]);
  expect(leftRecords(kept, new Set(['buyer']))).toEqual([]);
});

test('an empty record is not worth a word', () => {
  const { kept } = noted();
  recordsOf(kept, 'buyer').change(() => ({ done: {} }));
  expect(leftRecords(kept, new Set())).toEqual([]);
});

test('a record goes to another role as it was', () => {
  const { kept } = noted();
  expect(moveRecord(kept, { from: 'buyer', to: purchaser })).toBe(true);
  expect(recordsOf(kept, 'purchaser').read()).toMatchObject({ title: '采购专员', done: { a: tick } });
  expect(leftRecords(kept, new Set(['purchaser']))).toEqual([]);
});

test('a name or a self-test without ticks is something to keep, too', () => {
  const { kept } = noted();
  recordsOf(kept, 'clerk', '店员').change(() => ({
    quiz: [{ on: '2026-11-02', round: 0, right: 9, of: 10 }],
  }));
  recordsOf(kept, 'packer', '打包员').change(() => ({ name: '王小明' }));
  expect(leftRecords(kept, new Set(['buyer'])).map(({ role, items }) => [role, items])).toEqual([
    ['clerk', 0],
    ['packer', 0],
  ]);
  expect(isBegun(kept, 'purchaser')).toBe(false);
});

test('what the other role has stays as it was where the browser has no room for another', () => {
  const { shelf, kept } = noted();
  recordsOf(kept, 'purchaser', '采购专员').change(() => ({ name: '王小明' }));
  const stored = shelf.setItem;
  shelf.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  expect(moveRecord(kept, { from: 'buyer', to: purchaser })).toBe(false);
  expect(recordsOf(kept, 'purchaser').read()).toMatchObject({ name: '王小明', done: {} });
  shelf.setItem = stored;
  expect(
    recordsOf(
      keptIn(() => shelf, '/'),
      'purchaser',
    ).read().name,
  ).toBe('王小明');
});

test('a record stays where the browser has no room for another', () => {
  const { shelf, kept } = noted();
  shelf.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  expect(moveRecord(kept, { from: 'buyer', to: purchaser })).toBe(false);
  expect(recordsOf(kept, 'buyer').read().done).toEqual({ a: tick });
  expect(recordsOf(kept, 'purchaser').read().done).toEqual({});
});

test('a record without the name of its role, as kept before names were, goes by the id', () => {
  const shelf = aShelf();
  const older = {
    v: 1,
    role: 'buyer',
    name: '',
    mentor: '',
    start: '',
    done: { a: tick },
    notes: {},
    quiz: [],
  };
  shelf.setItem('handbook:/:newcomer:buyer', JSON.stringify(older));
  expect(
    leftRecords(
      keptIn(() => shelf, '/'),
      new Set(),
    ),
  ).toEqual([{ role: 'buyer', title: 'buyer', items: 1 }]);
});
