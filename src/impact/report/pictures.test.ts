import { mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aProcess } from '../../fixtures/builders.ts';
import { aShop, type Written } from '../compare/__cases__/case.ts';
import { writePictures } from './pictures.ts';
import { testFolder } from '../../fixtures/test-folder.ts';

const root = testFolder('pictures');

const suggested = true as const;
const returns = (title: string, first: { id: string; title: string }): Written => ({
  processes: {
    returns: aProcess({
      title,
      lanes: [{ id: 'clerk', role: 'clerk' }],
      steps: [
        { ...first, lane: 'clerk', next: [{ to: 'done' }], suggested },
        { id: 'done', kind: 'end', lane: 'clerk', title: '办完', suggested },
      ],
    }),
  },
});
const before = returns('退货', { id: 'count', title: '清点' });

/** The files that are drawn of a change. */
async function drawn(after: Written, was: Written = before): Promise<string[]> {
  const folder = mkdtempSync(join(root, 'one-'));
  await writePictures(folder, aShop(was), aShop(after));
  return readdirSync(folder).toSorted();
}

test('are drawn of a process that looks otherwise', async () => {
  expect(await drawn(returns('退货', { id: 'count', title: '点数' }))).toEqual([
    'processes-returns-after.svg',
    'processes-returns-before.svg',
  ]);
});

test('are not drawn of a step with another id, nor of a process with another name', async () => {
  expect(await drawn(returns('退货', { id: 'tally', title: '清点' }))).toEqual([]);
  expect(await drawn(returns('退换货', { id: 'count', title: '清点' }))).toEqual([]);
});

test('are drawn once of a process whose file has another name, if it looks otherwise', async () => {
  const moved = (title: string): Written => {
    const { returns: process } = returns('退货', { id: 'count', title }).processes ?? {};
    return { processes: { returns: undefined, refunds: process } };
  };
  expect(await drawn(moved('清点'))).toEqual([]);
  expect(await drawn(moved('点数'))).toEqual(['processes-refunds-after.svg', 'processes-refunds-before.svg']);
});
