import type { Handbook } from '../../graph/handbook.ts';
import { planOf } from '../../onboarding/plan.ts';
import type { Role } from '../../schema/role.ts';
import type { Thing } from '../../source/thing.ts';
import { meaningOf } from '../compare/meaning.ts';
import { findNewIds, newPaths, type NewIds } from '../compare/new-ids.ts';

/**
 * Roles whose newcomers have something else to do, to read or to meet in their first ninety days.
 *
 * What things are called, and which words of the glossary turn up, is no part of it.
 */
export function rolesWithOtherPlan(before: Handbook, after: Handbook): Thing<Role>[] {
  const newIds = findNewIds(before, after);
  return [...after.roles.values()].filter((role) => {
    const was = before.roles.get(role.id);
    if (!was) return false;
    const [old, now] = [planText(before, was), planText(after, role)];
    return old !== undefined && now !== undefined && withNewPaths(old, newIds) !== now;
  });
}

/** All a plan tells a newcomer to do, as one string; nothing where the content is unsound. */
function planText(state: Handbook, role: Thing<Role>): string | undefined {
  try {
    const items = planOf(state, role).flatMap(({ milestone, items: own }) =>
      own.filter(({ kind }) => kind !== 'terms').map((item) => ({ milestone, item })),
    );
    return meaningOf(withoutNames(items));
  } catch {
    return undefined; // it names something that is not there; the check says so
  }
}

/** Things by their paths alone; keys and labels follow from what they are called. */
function withoutNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNames);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !['key', 'label', 'meeting'].includes(key));
  return Object.fromEntries(entries.map(([key, child]) => [key, withoutNames(child)]));
}

function withNewPaths(text: string, newIds: NewIds): string {
  return newPaths(newIds).reduce((told, { was, is }) => told.replaceAll(`"${was}"`, `"${is}"`), text);
}
