import { expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aModel } from '../fixtures/builders.ts';
import { byModel } from './by-model.ts';
import { activeModel } from './team.ts';

test('lists what holds in all models first, then the model in use, then the others', () => {
  const handbook = aHandbook({ models: { alpha: aModel(), 'small-team': aModel(), omega: aModel() } });
  const { id } = activeModel(handbook);
  const items = [{ model: 'omega' }, { model: 'alpha' }, { model: id }, {}, { model: 'alpha', second: true }];
  expect(byModel(handbook, items).map((group) => [group.model?.id, group.items.length])).toEqual([
    [undefined, 1],
    [id, 1],
    ['alpha', 2],
    ['omega', 1],
  ]);
});
