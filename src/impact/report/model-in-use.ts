import type { Handbook } from '../../graph/handbook.ts';
import type { Model } from '../../schema/model.ts';
import type { Thing } from '../../source/thing.ts';

/** The model that the settings name; nothing when one of the two cannot be read. */
export function modelInUse({ models, settings }: Handbook): Thing<Model> | undefined {
  return models.get(settings.data.model);
}
