import type { Handbook } from '../graph/handbook.ts';
import { activeModel } from '../graph/team.ts';
import { perThing } from '../source/per-thing.ts';

/** Colours a drawing has for departments. */
const colours = 12;

/** The place of each department: those of the active model first, as it names them. */
const placesOf = perThing((handbook: Handbook) => {
  const active = activeModel(handbook).data.positions.flatMap((position) => position.department ?? []);
  const all = new Set<string>([...active, ...handbook.departments.keys()]);
  return new Map([...all].map((id, index) => [id, index]));
});

/** The number of the colour that stands for a department wherever it is shown; the first ones differ most. */
export function departmentColour(handbook: Handbook, department: string): number {
  return (placesOf(handbook).get(department) ?? 0) % colours;
}
