import type { Kept } from '../kept-in.ts';
import { recordsOf, recordsBegin } from './records.ts';

/** What a newcomer noted about a role that has no plan any more. */
export interface LeftRecord {
  role: string;
  /** What the role was called; its id where nobody noted that. */
  title: string;
  /** Items ticked off or noted. */
  items: number;
}

/** Records of roles that are renamed or gone. */
export function leftRecords(kept: Kept, plans: ReadonlySet<string>): LeftRecord[] {
  return kept
    .names(recordsBegin)
    .map((name) => name.slice(recordsBegin.length))
    .filter((role) => !plans.has(role))
    .map((role) => ({ role, title: recordsOf(kept, role).read().title || role, items: itemsOf(kept, role) }))
    .filter(({ role }) => isBegun(kept, role));
}

/** Whether anything at all is kept of a role's plan: a name or a self-test is something, too. */
export function isBegun(kept: Kept, role: string): boolean {
  const { done, notes, quiz, name, mentor, start } = recordsOf(kept, role).read();
  return name + mentor + start !== '' || [done, notes, quiz].some((all) => Object.keys(all).length > 0);
}

/** How many items of a role are ticked off or noted. */
function itemsOf(kept: Kept, role: string): number {
  const { done, notes } = recordsOf(kept, role).read();
  return new Set([...Object.keys(done), ...Object.keys(notes)]).size;
}

/** Let another role have a record; `false`, and nothing is changed, if that would not last. */
export function moveRecord(
  kept: Kept,
  { from, to }: { from: string; to: { role: string; title: string } },
): boolean {
  const record = recordsOf(kept, from).read();
  const target = recordsOf(kept, to.role, to.title);
  const before = isBegun(kept, to.role) ? target.read() : undefined;
  if (target.change(() => record)) {
    kept.remove(recordsBegin + from);
    return true;
  }
  if (before) target.change(() => before);
  else kept.remove(recordsBegin + to.role);
  return false;
}
