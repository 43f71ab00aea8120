import { expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aGuide } from '../fixtures/builders.ts';
import { guideGroups } from './guide-groups.ts';

test('guides stand by group, order and id, without the help pages of problems', () => {
  const handbook = aHandbook({
    guides: {
      team: aGuide({ group: 'people', order: 20 }),
      pay: aGuide({ group: 'people', order: 10 }),
      'hiring/late': aGuide({ group: 'people', order: 20 }),
      welcome: aGuide({ group: 'start' }),
      'contribute/problems/no-basis': aGuide({ group: 'contribute' }),
    },
  });
  expect(guideGroups(handbook).map(({ id, guides }) => [id, ...guides.map((guide) => guide.id)])).toEqual([
    ['start', 'welcome'],
    ['people', 'pay', 'hiring/late', 'team'],
  ]);
});
