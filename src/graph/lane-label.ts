import { find, type Handbook } from './handbook.ts';
import type { Process } from '../schema/process.ts';

/** Who a lane belongs to: a role's title, or the outside party. */
export function laneLabel(handbook: Handbook, process: Process, laneId: string): string {
  const lane = process.lanes?.find(({ id }) => id === laneId);
  if (lane?.role !== undefined) return find(handbook, 'roles', lane.role).data.title;
  return lane?.party ?? laneId;
}
