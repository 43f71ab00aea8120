import type { Model } from '../schema/model.ts';
import type { Thing } from '../source/thing.ts';
import { modelsInOrder } from './growth.ts';
import type { Handbook } from './handbook.ts';
import { activeModel } from './team.ts';

/** What holds in one model; without a model, what holds in all. */
export interface InModel<T> {
  model: Thing<Model> | undefined;
  items: T[];
}

/** Items by the model in which they hold: those for all first, then the model in use, then as one reads models. */
export function byModel<T extends { model?: string | undefined }>(
  handbook: Handbook,
  items: readonly T[],
): InModel<T>[] {
  const active = activeModel(handbook);
  const others = modelsInOrder(handbook).filter((model) => model !== active);
  return [undefined, active, ...others]
    .map((model) => ({ model, items: items.filter((item) => item.model === model?.id) }))
    .filter((group) => group.items.length > 0);
}
