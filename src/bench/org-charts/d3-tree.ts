import { hierarchy, tree } from 'd3-hierarchy';
import type { OrgUnit } from '../../layout/org-chart/input.ts';
import { LEVEL_GAP, SIBLING_GAP, type Peer } from './peer.ts';

/** d3-hierarchy `tree()`: the tidy tree of Buchheim, Jünger & Leipert (2002). */
export const d3Tree: Peer = {
  tool: 'd3-hierarchy tree',
  place({ root, units, sizeOf }) {
    const width = Math.max(...units.map((unit) => sizeOf(unit).width));
    const height = Math.max(...units.map((unit) => sizeOf(unit).height));
    const layout = tree<OrgUnit>()
      .nodeSize([width + SIBLING_GAP, height + LEVEL_GAP])
      .separation(() => 1);
    const nodes = layout(hierarchy(root)).descendants();
    return new Map(nodes.map(({ data, x, y }) => [data.id, { x: x - sizeOf(data).width / 2, y }]));
  },
};
