import { words } from '../i18n/words.ts';
import type { Process } from '../schema/process.ts';
import type { Thing } from '../source/thing.ts';
import type { Handbook } from './handbook.ts';

/** What belongs to the processes of one group, e.g. to those of service. */
export interface ProcessGroup<T> {
  id: Process['group'];
  label: string;
  items: T[];
}

const titles: Readonly<Record<Process['group'], string>> = {
  planning: words('processGroup.planning'),
  product: words('processGroup.product'),
  promotion: words('processGroup.promotion'),
  service: words('processGroup.service'),
  warehouse: words('processGroup.warehouse'),
  growth: words('processGroup.growth'),
  people: words('processGroup.people'),
  data: words('processGroup.data'),
};

/** Processes by group, in reading order; empty groups are left out. */
export function processGroups(handbook: Handbook): ProcessGroup<Thing<Process>>[] {
  return inProcessGroups(handbook.processes.values(), (process) => process);
}

/** Whatever is about a process each, by the group of that process. */
export function inProcessGroups<T>(
  items: Iterable<T>,
  processOf: (item: T) => Thing<Process>,
): ProcessGroup<T>[] {
  const byGroup = Map.groupBy(items, (item) => processOf(item).data.group);
  const ids = Object.keys(titles) as Process['group'][]; // the keys of that constant
  return ids.flatMap((id) => {
    const own = byGroup.get(id);
    return own ? [{ id, label: titles[id], items: own }] : [];
  });
}
