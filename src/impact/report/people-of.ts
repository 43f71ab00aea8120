import type { Handbook } from '../../graph/handbook.ts';
import { folderKinds } from '../../schema/kinds.ts';
import type { Change, ThingRef } from '../compare/change.ts';
import { reachOf } from '../compare/change-kinds.ts';
import { rolesAtWork } from './roles-at-work.ts';

/** Kinds whose things concern everyone they name, besides the owner of their page. */
const namingPeople = new Set<ThingRef['kind']>(['forms', 'meetings', 'scorecards', 'metrics']);

/**
 * Roles whose work a change concerns: those it names, and those who fill in the form, come to the meeting or
 * are assessed by the card that it changes.
 */
export function peopleOf({ kind, about, concerns }: Change, before: Handbook, after: Handbook): Set<string> {
  if (reachOf(kind) === 'none') return new Set();
  const comesOrGoes = kind === 'thing-added' || kind === 'thing-removed';
  const isTold =
    namingPeople.has(about.kind) ||
    (comesOrGoes && ['processes', 'objectives', 'budgets'].includes(about.kind));
  const named = isTold ? (peopleIn(about, after) ?? peopleIn(about, before) ?? []) : [];
  return new Set([...concerns.filter((thing) => thing.kind === 'roles').map(({ id }) => id), ...named]);
}

function peopleIn({ kind, id }: ThingRef, state: Handbook): string[] | undefined {
  if (kind === 'settings' || kind === 'sources' || kind === 'statements' || kind === 'glossary')
    return undefined;
  if (kind === 'metrics') {
    const metric = state.metrics.get(id)?.data;
    return metric && [metric.owner, ...(metric.movedBy ?? [])]; // its owner answers for the figure
  }
  const thing = state[kind].get(id);
  return thing && rolesAtWork(folderKinds[kind].schema, thing.data);
}
