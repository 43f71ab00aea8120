import type { Handbook } from '../../graph/handbook.ts';
import { pathOf } from '../../graph/paths.ts';
import { changeOf, type Change, type ThingRef } from './change.ts';
import { itemLists, itemsOf, type NewItemIds } from './new-item-ids.ts';
import { quoted, subject } from './phrase.ts';
import { refTo } from './scene.ts';
import { linkingToPlace, stillCovering, withUsers } from './still-using.ts';

/**
 * Items that got another id, one sentence each, and what still names the old one.
 *
 * @param after The new state as it is written.
 */
export function* itemIdChanges(after: Handbook, items: NewItemIds): Generator<Change> {
  for (const { kind, id, ids } of items.values()) {
    const thing = after[kind].get(id);
    if (!thing) continue;
    const { noun, naming } = itemLists[kind];
    for (const [was, is] of ids) {
      const name = itemsOf(kind, thing).find((item) => item.id === is)?.[naming];
      const about = refTo(kind, thing);
      const text = `${subject(about)}${noun}${quoted(String(name))}的编号：${was} → ${is}`;
      const leading = stepsLeadingTo(after, about, was);
      const told = withUsers(
        `${text}${leading.length > 0 ? `；${leading.map(quoted).join('、')}的下一步还写着旧编号` : ''}`,
        usersOf(after, about, was),
        '还写着旧编号',
      );
      const wrong = told.wrong === true || leading.length > 0;
      yield changeOf(about, { kind: 'id-changed', ...told, wrong });
    }
  }
}

/** Titles of the steps of a process that lead to an id. */
function stepsLeadingTo(after: Handbook, { kind, id }: ThingRef, step: string): string[] {
  const steps = kind === 'processes' ? after.processes.get(id)?.data.steps : undefined;
  return (steps ?? []).flatMap(({ title, next }) => (next?.some(({ to }) => to === step) ? [title] : []));
}

/** Models that give away a duty by an id, and pages that link to the place of an item on its page. */
function usersOf(after: Handbook, { kind, id }: ThingRef, item: string): ThingRef[] {
  if (kind !== 'roles' && kind !== 'processes') return [];
  const place = `${pathOf(kind, id)}#${kind === 'roles' ? 'duty' : 'step'}-${item}`;
  const covering = kind === 'roles' ? stillCovering(after, id, item) : [];
  return [...covering.filter((user) => user.kind === 'models'), ...linkingToPlace(after, place)];
}
