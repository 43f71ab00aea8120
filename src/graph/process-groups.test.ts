import { expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aProcess } from '../fixtures/builders.ts';
import { processGroups } from './process-groups.ts';

test('processes stand by group in reading order, and groups without any are left out', () => {
  const handbook = aHandbook({
    processes: {
      exchange: aProcess({ group: 'service' }),
      plan: aProcess({ group: 'planning' }),
      answer: aProcess({ group: 'service' }),
    },
  });
  expect(processGroups(handbook).map(({ id, items }) => [id, ...items.map((process) => process.id)])).toEqual(
    [
      ['planning', 'plan'],
      ['service', 'exchange', 'answer'],
    ],
  );
});
