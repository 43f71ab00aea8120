import { graphlib, layout } from '@dagrejs/dagre';
import { LEVEL_GAP, SIBLING_GAP, type Peer } from './peer.ts';

/** dagre: layers after Gansner et al. (1993), places after Brandes & Köpf (2001). */
export const dagre: Peer = {
  tool: 'dagre',
  place({ units, sizeOf }) {
    const graph = new graphlib.Graph();
    graph.setGraph({ rankdir: 'TB', nodesep: SIBLING_GAP, ranksep: LEVEL_GAP });
    graph.setDefaultEdgeLabel(() => ({}));
    for (const unit of units) {
      graph.setNode(unit.id, { width: sizeOf(unit).width, height: sizeOf(unit).height });
    }
    for (const unit of units) for (const child of unit.children) graph.setEdge(unit.id, child.id);
    layout(graph);
    return new Map(
      units.map((unit) => {
        const { x, y, width, height } = graph.node(unit.id);
        return [unit.id, { x: x - width / 2, y: y - height / 2 }];
      }),
    );
  },
};
