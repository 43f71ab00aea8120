import type { Process, Step } from '../../schema/process.ts';
import type { ThingRef } from './change.ts';
import { plain } from './phrase.ts';
import type { Scene } from './scene.ts';

export type Lane = NonNullable<Process['lanes']>[number];

/** Who a lane belongs to: the title of the role, or the outside party. */
export function laneTitle(scene: Scene, { id, role, party }: Lane): string {
  return plain(role === undefined ? (party ?? id) : scene.title('roles', role));
}

/** The lane that a step, or a variant, names; `undefined` if the process has none of that id. */
export function laneOf({ lanes }: Process, { lane }: Pick<Step, 'lane'>): Lane | undefined {
  return lanes?.find(({ id }) => id === lane);
}

/** Who does a step: the holder of its lane; the lane's id if the process has none of that id. */
export function performerTitle(scene: Scene, process: Process, step: Pick<Step, 'lane'>): string {
  const lane = laneOf(process, step);
  return lane ? laneTitle(scene, lane) : plain(step.lane);
}

/** The roles that hold lanes, to be named in a change. */
export function holdersOf(scene: Scene, ...lanes: readonly (Lane | undefined)[]): ThingRef[] {
  return lanes.flatMap((lane) => (lane?.role === undefined ? [] : [scene.ref('roles', lane.role)]));
}
