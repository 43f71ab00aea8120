import type { Handbook } from '../../graph/handbook.ts';
import type { Model } from '../../schema/model.ts';
import type { Process, Step } from '../../schema/process.ts';
import type { Thing } from '../../source/thing.ts';
import { meaningOf } from './meaning.ts';
import { idKey, idNow, type NewIds } from './new-ids.ts';
import { pairItems } from './pair-items.ts';
import { thingsOf, withThings } from './things-of.ts';

/** Things whose items have ids: in which field, what an item is called, and which of its fields names it. */
export const itemLists = {
  roles: { field: 'duties', noun: '职责', naming: 'what' },
  processes: { field: 'steps', noun: '步骤', naming: 'title' },
  departments: { field: 'functions', noun: '职能', naming: 'what' },
  forms: { field: 'fields', noun: '字段', naming: 'name' },
  scorecards: { field: 'indicators', noun: '指标', naming: 'title' },
  objectives: { field: 'keyResults', noun: '关键成果', naming: 'what' },
  budgets: { field: 'lines', noun: '科目', naming: 'title' },
} as const;

export type ItemKind = keyof typeof itemLists;
const itemKinds = Object.keys(itemLists) as ItemKind[]; // the keys of that constant

/** An item of a thing: a duty of a role, a step of a process. */
export type Item = { id: string } & Record<string, unknown>;

/** A thing whose items got other ids. */
interface ThingWithNewIds {
  kind: ItemKind;
  /** The present id of the thing. */
  id: string;
  /** The new ids of its items by their old ones. */
  ids: ReadonlyMap<string, string>;
}

/** Things whose items got other ids, by the `idKey` of kind and present id. */
export type NewItemIds = ReadonlyMap<string, ThingWithNewIds>;

/**
 * Which items of kept things only got another id: one that went and one that came, and say the same. Where a
 * step leads is no part of it, for the next step may have another id too.
 */
export function findNewItemIds(before: Handbook, after: Handbook, newIds: NewIds): NewItemIds {
  const found = new Map<string, ThingWithNewIds>();
  for (const kind of itemKinds)
    for (const [id, was] of thingsOf(before, kind)) {
      const present = idNow(newIds, kind, id);
      const is = thingsOf(after, kind).get(present);
      if (!is || is.data === was.data) continue;
      const byId = pairItems(itemsOf(kind, was), itemsOf(kind, is), (item) => item.id);
      const { kept } = pairItems(byId.removed, byId.added, wordsOf);
      const ids = new Map(kept.map(([old, now]) => [old.id, now.id]));
      if (ids.size > 0) found.set(idKey(kind, present), { kind, id: present, ids });
    }
  return found;
}

/**
 * A state as if the new ids of items had always been: neither what follows one nor what still names the old
 * one has changed.
 *
 * @param newIds Those of things: under which id a thing of the state before is found.
 */
export function withNewItemIds(state: Handbook, items: NewItemIds, newIds: NewIds = new Map()): Handbook {
  if (items.size === 0) return state;
  const things = withThings(state, itemKinds, (thing, kind) => {
    const found = items.get(idKey(kind, idNow(newIds, kind, thing.id)));
    return found ? withItems(kind, thing, found.ids) : thing;
  });
  const models = new Map([...state.models].map(([id, model]) => [id, withCovers(model, items)]));
  return { ...things, models };
}

/** The items of a thing that has some. */
export function itemsOf(kind: ItemKind, { data }: Thing<unknown>): readonly Item[] {
  return (Reflect.get(data as object, itemLists[kind].field) ?? []) as Item[]; // as the schema of the kind has it
}

/** All an item says but its id and where it leads. */
function wordsOf(item: Item): string {
  return meaningOf({ ...item, id: undefined, next: undefined });
}

function withItems(kind: ItemKind, thing: Thing<unknown>, ids: ReadonlyMap<string, string>): Thing<unknown> {
  const nowOf = (id: string): string => ids.get(id) ?? id;
  const items = itemsOf(kind, thing).map((item) => ({ ...item, id: nowOf(item.id) }));
  const data = { ...(thing.data as object), [itemLists[kind].field]: items };
  return { ...thing, data: kind === 'processes' ? withExits(data as unknown as Process, nowOf) : data }; // items of its kind
}

function withExits(process: Process, nowOf: (id: string) => string): Process {
  const lead = (step: Step): Step =>
    step.next ? { ...step, next: step.next.map((exit) => ({ ...exit, to: nowOf(exit.to) })) } : step;
  return process.steps ? { ...process, steps: process.steps.map(lead) } : process;
}

/** A model whose positions take on duties by their new ids. */
function withCovers(model: Thing<Model>, items: NewItemIds): Thing<Model> {
  const positions = model.data.positions.map((position) => {
    const covers = position.covers?.map((cover) => {
      const ids = items.get(idKey('roles', cover.role))?.ids;
      return ids && cover.duties ? { ...cover, duties: cover.duties.map((id) => ids.get(id) ?? id) } : cover;
    });
    return covers ? { ...position, covers } : position;
  });
  return { ...model, data: { ...model.data, positions } };
}
