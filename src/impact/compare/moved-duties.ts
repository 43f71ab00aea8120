import type { Duty } from '../../schema/role.ts';
import { perThing } from '../../source/per-thing.ts';
import { findNewIds, idNow } from './new-ids.ts';
import { likeness, profileOf, type Profile } from './likeness.ts';
import type { Scene } from './scene.ts';

/** A duty that one role gave up and another took on. */
export interface DutyMove {
  from: string;
  to: string;
  before: Duty;
  after: Duty;
}

/** How alike the wordings must be for a duty with another id to be the same one. */
const sameDuty = 0.8;

/** Duties are compared no oftener: where so many come and go, none is told as moved. */
const mostComparisons = 250_000;

/** Every duty that left one role and turned up in another, by its id or its wording; looked for once a scene. */
export const movedDuties = perThing(findMoves);

function findMoves({ before, after }: Scene): DutyMove[] {
  const newIds = findNewIds(before, after);
  const gone = dutiesOnlyIn(before, after);
  const fresh = dutiesOnlyIn(after, before);
  if (gone.length * fresh.length > mostComparisons) return [];
  const taken = new Set<Duty>();
  return gone.flatMap(({ role: from, duty, profile }) => {
    const match = fresh.find(
      ({ role, duty: other, profile: otherProfile }) =>
        role !== idNow(newIds, 'roles', from) &&
        !taken.has(other) &&
        likeness(profile, otherProfile) >= (duty.id === other.id ? sameDuty / 2 : sameDuty),
    );
    if (!match) return [];
    taken.add(match.duty);
    return [{ from, to: match.role, before: duty, after: match.duty }];
  });
}

/** A duty that only one state has, in its role. */
interface LoneDuty {
  role: string;
  duty: Duty;
  profile: Profile;
}

/** Duties of one state whose role does not have them in the other; also those of roles that are gone. */
function dutiesOnlyIn(one: Scene['before'], other: Scene['before']): LoneDuty[] {
  return [...one.roles.values()].flatMap((role) => {
    const there = other.roles.get(role.id);
    if (there === role) return [];
    if (!there && other.knownIds.roles?.has(role.id)) return []; // the file is there, but cannot be read
    const ids = new Set(there?.data.duties.map(({ id }) => id));
    return role.data.duties
      .filter(({ id }) => !ids.has(id))
      .map((duty) => ({ role: role.id, duty, profile: profileOf(duty.what) }));
  });
}
