import type { Handbook } from '../graph/handbook.ts';
import { nearest } from '../problem/nearest.ts';
import type { Selection } from './choose-pages.ts';

/** What a command line asks to print; an `Error` that names the nearest id where there is no such thing. */
export function parseSelection(
  handbook: Handbook,
  wanted: { department?: string | undefined; role?: string | undefined },
): Selection {
  const { department, role } = wanted;
  if (department !== undefined && role !== undefined)
    throw new Error('Choose one: --department or --role, not both.');
  if (department === undefined && role === undefined) return { kind: 'all' };
  const kind = role === undefined ? 'departments' : 'roles';
  const id = role ?? department ?? '';
  const known = [...handbook[kind].keys()];
  if (known.includes(id)) return { kind, id };
  const close = nearest(id, known);
  const what = kind === 'roles' ? 'role' : 'department';
  throw new Error(
    `There is no ${what} "${id}".${close === undefined ? ` Known: ${known.join(', ')}.` : ` Did you mean "${close}"?`}`,
  );
}

/** Name of a selection's files, without extension. */
export function fileNameOf(selection: Selection): string {
  return selection.kind === 'all' ? 'handbook' : `${selection.kind.slice(0, -1)}-${selection.id}`;
}
