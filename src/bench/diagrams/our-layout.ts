import { layoutSwimlanes } from '../../layout/swimlanes/layout-swimlanes.ts';
import { drawingOf } from '../../layout/swimlanes/drawing-of-layout.ts';
import type { SwimlaneVariant } from '../../layout/swimlanes/swimlane-layout.ts';
import type { Peer } from './peer.ts';

/** This project's own layout in one variant. */
export function ourLayout(variant: SwimlaneVariant): Peer {
  return {
    name: `ours, ${variant}`,
    draw: (process) => Promise.resolve(drawingOf(layoutSwimlanes(process, { variant }))),
  };
}
