import type { z } from 'zod';
import type { Told } from './change.ts';
import type { ChangeKind } from './change-kinds.ts';
import { fieldChanges, refsIn, type FieldSpecs } from './field-changes.ts';
import { pairItems, pairWordings, type Pairs } from './pair-items.ts';
import type { Scene } from './scene.ts';

/** How a list of items is compared and told. */
export interface ListSpec<T extends object> {
  schema: z.ZodObject;
  /** What to call an item, with its kind: “职责「受理退换货」”. */
  call: (item: T, scene: Scene) => string;
  kinds: { added: ChangeKind; removed: ChangeKind; otherwise?: ChangeKind };
  fields: FieldSpecs<T>;
  /** Key of an item that has one; items without are matched by their wording. */
  keyOf?: (item: T) => string;
  wordingOf?: (item: T) => string;
  /** Fields told elsewhere. */
  skip?: ReadonlySet<string>;
  /** What is said after the name of an item that was added. */
  detail?: (item: T, scene: Scene) => string;
}

/** Match the items of two lists as their spec says. */
export function pairsOf<T extends object>(
  spec: Pick<ListSpec<T>, 'keyOf' | 'wordingOf'>,
  before: readonly T[] | undefined,
  after: readonly T[] | undefined,
): Pairs<T> {
  if (spec.keyOf) return pairItems(before, after, spec.keyOf);
  return pairWordings(before, after, spec.wordingOf ?? JSON.stringify);
}

/**
 * Items added, removed and changed, one sentence each.
 *
 * @param lead Begin of each sentence: the thing the list belongs to.
 */
export function* listChanges<T extends object>(
  scene: Scene,
  spec: ListSpec<T>,
  lead: string,
  { kept, added, removed }: Pairs<T>,
): Generator<Told> {
  for (const item of removed)
    yield {
      kind: spec.kinds.removed,
      text: `${lead}去掉${spec.call(item, scene)}`,
      concerns: refsIn(scene, spec.schema, item),
    };
  for (const item of added)
    yield {
      kind: spec.kinds.added,
      text: `${lead}新增${spec.call(item, scene)}${spec.detail?.(item, scene) ?? ''}`,
      concerns: refsIn(scene, spec.schema, item),
    };
  for (const [before, after] of kept) {
    const comparison = {
      schema: spec.schema,
      specs: spec.fields,
      lead: `${lead}${spec.call(after, scene)}的`,
      ...(spec.skip ? { skip: spec.skip } : {}),
      ...(spec.kinds.otherwise ? { otherwise: spec.kinds.otherwise } : {}),
    };
    for (const told of fieldChanges(scene, comparison, before, after))
      yield { ...told, concerns: [...(told.concerns ?? []), ...refsIn(scene, spec.schema, after)] };
  }
}
