import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { LEVEL_GAP, SIBLING_GAP, type Peer } from './peer.ts';

const POINTS_PER_INCH = 72;

type PlainNode = { name: string; pos: string; width: string; height: string };

/** Graphviz `dot`, with orthogonal lines. */
export const graphviz: Peer = {
  tool: 'graphviz dot',
  async place({ units, sizeOf }) {
    const engine = await Graphviz.load();
    const nameOf = new Map(units.map((unit, index) => [unit, `n${index}`]));
    const nodes = units.map((unit) => {
      const { width, height } = sizeOf(unit);
      return `${nameOf.get(unit)} [width=${width / POINTS_PER_INCH}, height=${height / POINTS_PER_INCH}]`;
    });
    const edges = units.flatMap((unit) =>
      unit.children.map((child) => `${nameOf.get(unit)} -> ${nameOf.get(child)}`),
    );
    const gaps = `nodesep=${SIBLING_GAP / POINTS_PER_INCH}, ranksep=${LEVEL_GAP / POINTS_PER_INCH}`;
    const shape = 'node [shape=box, fixedsize=true, label=""]';
    const dot = `digraph { graph [${gaps}, splines=ortho, ordering=out]; ${shape}; ${[...nodes, ...edges].join('; ')} }`;
    const { objects } = JSON.parse(engine.layout(dot, 'json', 'dot')) as { objects: PlainNode[] }; // what dot -Tjson documents
    const byName = new Map(objects.map((object) => [object.name, object]));
    return new Map(
      units.map((unit) => {
        const [x = 0, y = 0] = (byName.get(nameOf.get(unit) ?? '')?.pos ?? '').split(',').map(Number);
        // Its y axis points up.
        return [unit.id, { x: x - sizeOf(unit).width / 2, y: -y - sizeOf(unit).height / 2 }];
      }),
    );
  },
};
