import { coverageOf, gapsOf } from '../../graph/coverage.ts';
import type { Handbook } from '../../graph/handbook.ts';
import type { Change } from '../compare/change.ts';
import { firstNames, plain, quoted } from '../compare/phrase.ts';
import { newThings } from './impact-of.ts';
import { modelInUse } from './model-in-use.ts';

/** Names given of those; more are counted. */
const mostNamed = 6;

/** That nobody does the work of roles which came with the changes, in the model in use; nothing of none. */
export function unplacedRoles(changes: readonly Change[], after: Handbook): string[] {
  const model = modelInUse(after);
  const isNew = newThings(changes);
  const gaps = model ? gapsOf(coverageOf(after, model.data)) : [];
  const titles = gaps
    .filter(({ role, covers }) => covers.length === 0 && isNew({ kind: 'roles', id: role.id }))
    .map(({ role }) => plain(role.data.title));
  if (!model || titles.length === 0) return [];
  const who = firstNames(titles, mostNamed, '个岗位');
  return [`现用方案${quoted(model.data.title)}里还没有人做 ${who}：加一个位置，或者写明由谁兼。`];
}
