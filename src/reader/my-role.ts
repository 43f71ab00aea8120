import type { Kept } from './kept-in.ts';

/** The role a reader chose once; its title says what it was called then. */
export interface MyRole {
  id: string;
  title: string;
}

/** The role the reader chose, if any. */
export function readMyRole(kept: Kept): MyRole | undefined {
  return kept.read(name, parse).value;
}

/** Remember a role; `false` if only until the page is left. */
export function chooseMyRole(kept: Kept, { id, title }: MyRole): boolean {
  return kept.write(name, { v: 1, id, title }, parse);
}

/** Forget the role. */
export function forgetMyRole(kept: Kept): void {
  kept.remove(name);
}

const name = 'my-role';

function parse(value: unknown): MyRole | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { v, id, title } = value as Record<string, unknown>; // each is looked at below
  const isRole = v === 1 && typeof id === 'string' && /^[a-z0-9-]{1,100}$/.test(id);
  return isRole && typeof title === 'string' ? { id, title: title.slice(0, 100) } : undefined;
}
