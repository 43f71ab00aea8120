import { rhythms, type Rhythm } from '../schema/role.ts';
import type { Department } from '../schema/department.ts';
import type { Thing } from '../source/thing.ts';
import type { Handbook } from './handbook.ts';
import { roleGroups } from './role-groups.ts';

/** How many duties of each rhythm the roles of a department have. */
export interface RhythmRow {
  department: Thing<Department>;
  counts: Readonly<Record<Rhythm, number>>;
}

/** What comes round how often, department by department, in the order of the home page. */
export function rhythmCounts(handbook: Handbook): RhythmRow[] {
  return roleGroups(handbook).map(({ department, roles }) => {
    const duties = roles.flatMap(({ data }) => data.duties);
    const counts = rhythms.map((rhythm) => [rhythm, duties.filter(({ when }) => when === rhythm).length]);
    return { department, counts: Object.fromEntries(counts) as Record<Rhythm, number> }; // of all rhythms
  });
}
