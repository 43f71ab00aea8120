import type { Duty } from '../../schema/role.ts';
import { changeOf, type Change, type Told } from './change.ts';
import { listChanges, type ListSpec } from './list-changes.ts';
import { movedDuties, type DutyMove } from './moved-duties.ts';
import { quoted, subject } from './phrase.ts';
import type { Scene } from './scene.ts';
import { onceEach, stillCovering, withUsers } from './still-using.ts';

/** How duties are compared and told. */
export const duties: ListSpec<Duty> = {
  place: 'roles.duties',
  keyOf: ({ id }) => id,
  noun: '职责',
  naming: { by: 'what', verb: '改写' },
  kinds: { added: 'duty-added', removed: 'duty-removed' },
  fields: {
    what: { kind: 'duty-reworded' },
    when: { kind: 'duty-rhythm', words: 'rhythm' },
    trigger: { kind: 'duty-trigger' },
    standard: { kind: 'duty-standard' },
    output: { kind: 'duty-output' },
    forms: { kind: 'duty-forms' },
    processes: { kind: 'duty-processes' },
  },
  skip: new Set(['id']),
};

/** Duties that one role hands to another are named up to this number, more only counted. */
const mostNamed = 3;

/** Duties that left one role and turned up in another, also in one that is new; those of two roles together. */
export function* dutyMoveChanges(scene: Scene): Generator<Change> {
  const byRoles = Map.groupBy(movedDuties(scene), ({ from, to }) => `${from} ${to}`);
  for (const moves of byRoles.values()) {
    const [first] = moves;
    if (!first) continue;
    const about = scene.ref('roles', first.to);
    for (const told of moves.length > mostNamed ? [moves] : moves.map((move) => [move]))
      yield changeOf(about, tellMoves(scene, first, told));
    for (const { before, after } of moves)
      for (const told of listChanges({ scene, lead: subject(about) }, duties, {
        added: [],
        removed: [],
        kept: [[before, after]],
      }))
        yield changeOf(about, told);
  }
}

/** One duty by its wording; many as one sentence: how many, and what the first are called. */
function tellMoves(scene: Scene, { from, to }: DutyMove, moves: readonly DutyMove[]): Told {
  const [giver, taker] = [scene.ref('roles', from), scene.ref('roles', to)];
  const names = moves.slice(0, mostNamed).map(({ after }) => quoted(after.what));
  const hands = `由 ${giver.title} 转给 ${taker.title}`;
  const [text, how] =
    moves.length > 1
      ? [`${moves.length} 条职责${hands}：${names.join('、')}等`, '还在用它们']
      : [`职责${names.join('')}${hands}`, '还在用它'];
  const touched = moves.flatMap(({ before, after }) => [
    ...(after.forms ?? []).map((id) => scene.ref('forms', id)),
    ...(after.processes ?? []).map((id) => scene.ref('processes', id)),
    ...stillCovering(scene.after, from, before.id),
  ]);
  const models = onceEach(touched.filter(({ kind }) => kind === 'models'));
  return { kind: 'duty-moved', ...withUsers(text, models, how), concerns: [giver, taker, ...touched] };
}

/** A duty that its role no longer has, and the models in which it is still taken on. */
export function withCoverers(
  { after }: Scene,
  { role, duty: { id } }: { role: string; duty: Duty },
  { kind, text, concerns = [] }: Told,
): Told {
  const left = stillCovering(after, role, id);
  const models = left.filter((user) => user.kind === 'models');
  return { kind, ...withUsers(text, models, '还在用它'), concerns: [...concerns, ...left] };
}
