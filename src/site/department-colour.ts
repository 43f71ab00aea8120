import type { Handbook } from '../graph/handbook.ts';
import { activeModel } from '../graph/team.ts';

/** Colours a drawing has for departments. */
const colours = 12;
const ordered = new WeakMap<Handbook, Map<string, number>>();

/**
 * The number of the colour that stands for a department wherever it is shown.
 *
 * Those of the active model come first, as it names them: the first colours differ most.
 */
export function departmentColour(handbook: Handbook, department: string): number {
  let order = ordered.get(handbook);
  if (!order) {
    const active = activeModel(handbook).data.positions.flatMap((position) => position.department ?? []);
    const all = new Set<string>([...active, ...handbook.departments.keys()]);
    order = new Map([...all].map((id, index) => [id, index]));
    ordered.set(handbook, order);
  }
  return (order.get(department) ?? 0) % colours;
}
