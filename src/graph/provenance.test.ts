import { describe, expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aMetric, aRole } from '../fixtures/builders.ts';
import { suggestionsIn } from './provenance.ts';

describe('suggestions', () => {
  test('are whole items, or the fields an item names, with the way to each', () => {
    const role = aRole({
      duties: [{ id: 'one', what: '一', when: 'daily', basis: ['S0-01'], suggested: ['when'] }],
    });
    const found = [...suggestionsIn(aHandbook({ roles: { clerk: role }, metrics: [aMetric()] }))];
    expect(found.map(({ kind, path, field }) => [kind, path.join('.'), field])).toEqual([
      ['roles', 'mission', undefined],
      ['roles', 'duties.0', 'when'],
      ['roles', 'worksWith.0', undefined],
      ['roles', 'onboarding.0', undefined],
      ['metrics', '', undefined],
    ]);
  });
});
