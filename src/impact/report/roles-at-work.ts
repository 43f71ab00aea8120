import { findReferences } from '../../schema/walk.ts';

/** Fields that name who keeps a page and who checks it: neither works with what it describes. */
const aboutThePage: ReadonlySet<unknown> = new Set(['owner', 'review']);

/** Ids of the roles that work with a thing: fill in the form, come to the meeting, are assessed by the card. */
export function rolesAtWork(schema: Parameters<typeof findReferences>[0], data: unknown): string[] {
  return [...findReferences(schema, data)]
    .filter(({ target, path }) => target === 'roles' && !aboutThePage.has(path[0]))
    .map(({ id }) => id);
}
