import type { Told } from './change.ts';
import type { ChangeKind } from './change-kinds.ts';
import { fieldChanges, refsIn, type FieldSpecs } from './field-changes.ts';
import { schemaOf, type ItemPlace } from './field-names.ts';
import { sameMeaning } from './meaning.ts';
import { pairItems, pairWordings, type Pairs } from './pair-items.ts';
import { quoted, quotedBoth } from './phrase.ts';
import type { Scene } from './scene.ts';

/** How a list of items is compared and told. */
export interface ListSpec<T extends object> {
  /** Where such items lie: `roles.duties`. */
  place: ItemPlace;
  /** What kind of item it is: “职责”, “和仓储部的配合”. */
  noun: string | ((item: T, scene: Scene) => string);
  /** The field whose words tell an item from its neighbours, and what is said when they change. */
  naming?: { by: keyof T & string; verb: '改名' | '改写' };
  kinds: { added: ChangeKind; removed: ChangeKind; otherwise?: ChangeKind };
  fields: FieldSpecs<T>;
  /** Key of an item that has one; items without are matched by the words that name them. */
  keyOf?: (item: T) => string;
  /** Fields told elsewhere. */
  skip?: ReadonlySet<string>;
  /** What is said after the name of an item that was added. */
  detail?: (item: T, scene: Scene) => string;
}

/** Match the items of two lists as their spec says. */
export function pairsOf<T extends object>(
  spec: Pick<ListSpec<T>, 'keyOf' | 'naming'>,
  before: readonly T[] | undefined,
  after: readonly T[] | undefined,
): Pairs<T> {
  if (spec.keyOf) return pairItems(before, after, spec.keyOf);
  return pairWordings(before, after, (item) => wordingOf(spec, item) ?? JSON.stringify(item));
}

function wordingOf<T extends object>({ naming }: Pick<ListSpec<T>, 'naming'>, item: T): string | undefined {
  return naming && String(item[naming.by]);
}

function nounOf<T extends object>({ noun }: ListSpec<T>, item: T, scene: Scene): string {
  return typeof noun === 'string' ? noun : noun(item, scene);
}

/** An item with its kind: “职责「受理退换货」”. */
function callItem<T extends object>(spec: ListSpec<T>, item: T, scene: Scene): string {
  const wording = wordingOf(spec, item);
  return `${nounOf(spec, item, scene)}${wording === undefined ? '' : quoted(wording)}`;
}

/** Where a list stands. */
export interface ListPlace {
  scene: Scene;
  /** How each sentence begins: with the thing that the list belongs to. */
  lead: string;
}

/** Items added, removed and changed, one sentence each. */
export function* listChanges<T extends object>(
  { scene, lead }: ListPlace,
  spec: ListSpec<T>,
  { kept, added, removed }: Pairs<T>,
): Generator<Told> {
  for (const item of removed)
    yield {
      kind: spec.kinds.removed,
      text: `${lead}去掉${callItem(spec, item, scene)}`,
      concerns: refsIn(scene, schemaOf(spec.place), item),
    };
  for (const item of added)
    yield {
      kind: spec.kinds.added,
      text: `${lead}新增${callItem(spec, item, scene)}${spec.detail?.(item, scene) ?? ''}`,
      concerns: refsIn(scene, schemaOf(spec.place), item),
    };
  for (const [before, after] of kept)
    for (const told of keptItemChanges({ scene, lead }, spec, [before, after]))
      yield { ...told, concerns: [...(told.concerns ?? []), ...refsIn(scene, schemaOf(spec.place), after)] };
}

/** An item that was worded anew is told by both wordings, then its other fields. */
function* keptItemChanges<T extends object>(
  { scene, lead }: ListPlace,
  spec: ListSpec<T>,
  [before, after]: readonly [T, T],
): Generator<Told> {
  const { place, fields, kinds, naming, skip = new Set() } = spec;
  const [was, is] = [wordingOf(spec, before), wordingOf(spec, after)];
  if (naming && was !== undefined && is !== undefined && !sameMeaning(was, is))
    yield {
      kind: fields[naming.by]?.kind ?? kinds.otherwise ?? 'other',
      text: `${lead}${nounOf(spec, after, scene)}${naming.verb}：${quotedBoth(was, is)}`,
    };
  const comparison = {
    place,
    specs: fields,
    lead: `${lead}${callItem(spec, after, scene)}${naming ? '的' : '，'}`,
    skip: naming ? new Set([...skip, naming.by]) : skip,
    ...(kinds.otherwise ? { otherwise: kinds.otherwise } : {}),
  };
  yield* fieldChanges(scene, comparison, [before, after]);
}
