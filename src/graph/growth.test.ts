import { expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aModel, aRole } from '../fixtures/builders.ts';
import { modelsInOrder, stagesOf } from './growth.ts';

const position = (role: string, covers: string[] = []) => ({
  id: role,
  role,
  suggested: true as const,
  ...(covers.length > 0
    ? { covers: covers.map((covered) => ({ role: covered, suggested: true as const })) }
    : {}),
});
const handbook = aHandbook({
  roles: { manager: aRole(), clerk: aRole(), buyer: aRole() },
  models: {
    big: aModel({ stage: 2, positions: [position('manager'), position('clerk'), position('buyer')] }),
    other: aModel(),
    small: aModel({ stage: 1, positions: [position('manager', ['clerk'])] }),
  },
});

test('models stand along the growth path, those off it after them', () => {
  expect(modelsInOrder(handbook).map(({ id }) => id)).toEqual(['small', 'big', 'other']);
});

test('a stage tells roles that are new from those that were a side job', () => {
  const names = stagesOf(handbook).map(({ model, added, split }) => [
    model.id,
    added.map(({ id }) => id),
    split.map(({ id }) => id),
  ]);
  expect(names).toEqual([
    ['small', ['manager'], []],
    ['big', ['buyer'], ['clerk']],
  ]);
});
