import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { fewAtATime } from './few-at-a-time.ts';

test('keeps the order of the items, whichever is done first, and begins no more than four', async () => {
  let running = 0;
  let most = 0;
  const waits = [9, 1, 5, 0, 3, 0, 2, 1, 0];
  const done = await fewAtATime(waits, async (wait) => {
    most = Math.max(most, (running += 1));
    await setTimeout(wait);
    running -= 1;
    return wait;
  });
  expect(done).toEqual(waits);
  expect(most).toBe(4);
});

test('fails as one of them fails', async () => {
  const failing = fewAtATime([1, 2], (item) =>
    item === 2 ? Promise.reject(new Error('gone')) : Promise.resolve(),
  );
  await expect(failing).rejects.toThrow('gone');
});
