import type { Thing } from '../../source/thing.ts';
import { changeOf, type Change, type ThingRef } from './change.ts';
import { comparedKinds, type ComparedKind } from './compared-kinds.ts';
import { idKey, missingIn, type NewIds } from './new-ids.ts';
import { named, subject } from './phrase.ts';
import { refTo, type Scene } from './scene.ts';
import { stillUsing, withUsers } from './still-using.ts';
import { thingsOf } from './things-of.ts';

/** A thing in both states, maybe under another id. */
export interface KeptThing {
  kind: ComparedKind;
  before: Thing<unknown>;
  after: Thing<unknown>;
}

/** Things that came, went or got another id; and those that stayed, to be compared field by field. */
export function compareWholes(scene: Scene, newIds: NewIds): { changes: Change[]; kept: KeptThing[] } {
  const changes: Change[] = [];
  const kept: KeptThing[] = [];
  const renamed = new Set([...newIds.values()].map(({ kind, thing }) => idKey(kind, thing.id)));
  for (const kind of comparedKinds) {
    const after = thingsOf(scene.after, kind);
    for (const [id, thing] of thingsOf(scene.before, kind)) {
      const other = after.get(newIds.get(idKey(kind, id))?.thing.id ?? '');
      const same = other ?? after.get(id);
      if (same) kept.push({ kind, before: thing, after: same });
      if (other) changes.push(tellNewId(scene, kind, [thing, other]));
    }
    const removed = missingIn(scene.after, scene.before, kind).filter(
      ({ id }) => !newIds.has(idKey(kind, id)),
    );
    const merged = kind === 'departments' ? mergers(scene, removed) : new Map<string, Change>();
    for (const thing of removed) changes.push(merged.get(thing.id) ?? tellRemoved(scene, refTo(kind, thing)));
    for (const thing of missingIn(scene.before, scene.after, kind)) {
      const about = refTo(kind, thing);
      if (!renamed.has(idKey(kind, thing.id)))
        changes.push(changeOf(about, { kind: 'thing-added', text: `新增${named(about)}` }));
    }
  }
  return { changes, kept };
}

function tellNewId(
  scene: Scene,
  kind: ComparedKind,
  [before, after]: readonly [Thing<unknown>, Thing<unknown>],
): Change {
  const left = stillUsing(scene.after, kind, before.id);
  const text = `${named(refTo(kind, after))}的编号：${before.id} → ${after.id}，网址跟着变，旧网址打不开`;
  return changeOf(refTo(kind, after), { kind: 'id-changed', ...withUsers(text, left, '还写着旧编号') });
}

function tellRemoved(scene: Scene, about: ThingRef): Change {
  const left = stillUsing(scene.after, about.kind as ComparedKind, about.id); // made from a compared kind
  return changeOf(about, { kind: 'thing-removed', ...withUsers(`删除${named(about)}`, left, '还在用它') });
}

/** A department whose roles all went to one other department was merged into it. */
function mergers(scene: Scene, removed: readonly Thing<unknown>[]): Map<string, Change> {
  const found = new Map<string, Change>();
  for (const department of removed) {
    const roles = [...scene.before.roles.values()].filter(({ data }) => data.department === department.id);
    const to = new Set(roles.flatMap(({ id }) => scene.after.roles.get(id)?.data.department ?? []));
    const [only] = to;
    if (roles.length === 0 || to.size !== 1 || only === undefined || !scene.after.departments.has(only))
      continue;
    const about = refTo('departments', department);
    const into = scene.ref('departments', only);
    const left = stillUsing(scene.after, 'departments', department.id);
    const text = `${subject(about)}并入${subject(into)}，${roles.length} 个岗位跟着走`;
    const told = withUsers(text, left, '还写着旧部门');
    const concerns = [into, ...roles.map((role) => refTo('roles', role)), ...left];
    found.set(department.id, changeOf(about, { kind: 'departments-merged', ...told, concerns }));
  }
  return found;
}
