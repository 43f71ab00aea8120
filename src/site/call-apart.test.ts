import { expect, test } from 'vitest';
import type { layoutSwimlanes } from '../layout/swimlanes/layout-swimlanes.ts';
import { wrapText } from '../text/wrap-text.ts';
import { callInProcess, callInThread } from './call-apart.ts';

test.each([
  ['thread', callInThread],
  ['process', callInProcess],
])('a %s answers as the function does', async (_, call) => {
  const args: Parameters<typeof wrapText> = ['每天九点半前看昨天的销售数据', 6];
  expect(await call<typeof wrapText>('src/text/wrap-text.ts', 'wrapText', args)).toEqual(wrapText(...args));
});

test('fails as the function does, and then goes on', async () => {
  const empty = { title: '', lanes: [], steps: [], edges: [] } as unknown as Parameters<
    typeof layoutSwimlanes
  >[0];
  const call = () =>
    callInThread<typeof layoutSwimlanes>('src/layout/swimlanes/layout-swimlanes.ts', 'layoutSwimlanes', [
      empty,
      { variant: 'V' },
    ]);
  await expect(call()).rejects.toThrow();
  await expect(
    callInThread<typeof wrapText>('src/text/wrap-text.ts', 'wrapText', ['字', 6]),
  ).resolves.toEqual(['字']);
});

test('says which function a module lacks', async () => {
  await expect(callInThread('src/text/wrap-text.ts', 'unwrapText', [])).rejects.toThrow(
    'src/text/wrap-text.ts has no unwrapText',
  );
});
