import { expect, test } from 'vitest';
import { noShelf } from '../../fixtures/a-shelf.ts';
import { keptIn } from '../kept-in.ts';
import { orphansOf, recordsOf, withDone, withNote } from './records.ts';

const tick = { on: '2026-11-02', what: '认识店里的人' };

test('a tick and a note stand side by side and can be taken back', () => {
  const records = recordsOf(keptIn(noShelf, '/'), 'buyer');
  records.change((record) => withDone(record, 'a', tick));
  records.change((record) => withNote(record, 'a', { text: '先找老王', what: tick.what }));
  expect(records.read().done).toEqual({ a: tick });
  expect(records.read().notes['a']?.text).toBe('先找老王');
  records.change((record) => withDone(record, 'a', undefined));
  records.change((record) => withNote(record, 'a', { text: ' \n', what: tick.what }));
  expect(records.read()).toMatchObject({ done: {}, notes: {} });
});

test('two roles have a record each', () => {
  const kept = keptIn(noShelf, '/');
  recordsOf(kept, 'buyer').change(() => ({ name: '小周' }));
  expect(recordsOf(kept, 'clerk').read().name).toBe('');
});

test('what cannot be read counts as damaged, and the plan begins anew', () => {
  const kept = keptIn(noShelf, '/');
  kept.write('newcomer:buyer', { v: 1, done: 'x' }, () => undefined);
  const records = recordsOf(kept, 'buyer');
  expect(records.isDamaged()).toBe(true);
  expect(records.read().done).toEqual({});
});

test('what the plan no longer has is found again with its words', () => {
  const records = recordsOf(keptIn(noShelf, '/'), 'buyer');
  records.change((record) => withDone(record, 'gone', tick));
  records.change((record) => withNote(record, 'also-gone', { text: '记得问', what: '旧的一条' }));
  records.change((record) => withDone(record, 'here', tick));
  expect(orphansOf(records.read(), new Set(['here']))).toEqual([
    { what: '认识店里的人', on: '2026-11-02', note: undefined },
    { what: '旧的一条', on: undefined, note: '记得问' },
  ]);
});
