import ELK from 'elkjs/lib/elk.bundled.js';
import { LEVEL_GAP, SIBLING_GAP, type Peer } from './peer.ts';

/** Eclipse Layout Kernel, its tree layouter. */
export const elkMrtree: Peer = {
  tool: 'elkjs mrtree',
  async place({ units, sizeOf }) {
    const elk = new ELK();
    const laidOut = await elk.layout({
      id: 'root',
      layoutOptions: {
        'elk.algorithm': 'mrtree',
        'elk.direction': 'DOWN',
        'elk.spacing.nodeNode': String(SIBLING_GAP),
        'elk.mrtree.weighting': 'MODEL_ORDER',
        'elk.layered.spacing.nodeNodeBetweenLayers': String(LEVEL_GAP),
      },
      children: units.map((unit) => ({
        id: unit.id,
        width: sizeOf(unit).width,
        height: sizeOf(unit).height,
      })),
      edges: units.flatMap((unit) =>
        unit.children.map((child) => ({
          id: `${unit.id} ${child.id}`,
          sources: [unit.id],
          targets: [child.id],
        })),
      ),
    });
    return new Map((laidOut.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  },
};
