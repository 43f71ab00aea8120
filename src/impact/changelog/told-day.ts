import type { Handbook } from '../../graph/handbook.ts';
import { titleOf } from '../../graph/title-of.ts';
import type { Target } from '../../schema/reference.ts';
import type { ThingRef } from '../compare/change.ts';
import type { ChangeKind } from '../compare/change-kinds.ts';
import { compareHandbooks } from '../compare/compare-handbooks.ts';
import type { Names } from '../compare/scene.ts';
import { comparedKinds } from '../compare/compared-kinds.ts';
import { thingsOf } from '../compare/things-of.ts';
import { peopleOf } from '../report/people-of.ts';

/** A change as the record of changes keeps it: told, and whom it concerns. */
export interface ToldChange {
  kind: ChangeKind;
  text: string;
  wrong: boolean;
  about: ThingRef;
  /** Roles whose work it concerns. */
  roles: string[];
  departments: string[];
}

/** What is known of things that a day's files do not hold. */
export interface Elsewhere {
  names: Names;
  departmentOf: (role: string) => string | undefined;
}

/** What changed between two states, with the roles and departments each change concerns. */
export function tellDay(before: Handbook, after: Handbook, { names, departmentOf }: Elsewhere): ToldChange[] {
  return compareHandbooks(before, after, names).map((change) => {
    const isRole = change.about.kind === 'roles';
    const people = peopleOf(change, before, after);
    const roles = isRole ? people.add(change.about.id) : people;
    const own = [...roles].flatMap((id) => {
      const role = after.roles.get(id) ?? before.roles.get(id);
      return role?.data.department ?? departmentOf(id) ?? [];
    });
    const named = [change.about, ...change.concerns].filter(({ kind }) => kind === 'departments');
    const { kind, text, wrong, about } = change;
    return {
      kind,
      text,
      wrong,
      about,
      roles: [...roles],
      departments: [...new Set([...own, ...named.map(({ id }) => id)])],
    };
  });
}

/** What everything in a state is called, by kind and id. */
export function* titlesIn(state: Handbook): Generator<[kind: Target, id: string, title: string]> {
  for (const kind of comparedKinds)
    for (const [id, thing] of thingsOf(state, kind)) yield [kind, id, titleOf(thing)];
}
