import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { Box } from '../../layout/swimlanes/swimlane-layout.ts';
import { type Peer, type Task, assembleDrawing, buildTask } from './peer.ts';

type DotObject = { name: string; bb?: string; pos?: string; lp?: string; xlp?: string };
type DotOutput = { bb: string; objects: DotObject[]; edges?: (DotObject & { id: string })[] };

const INCH = 72;

/** The task in dot, told which edges go back: clusters for lanes, boxes of fixed size. Labels are `xlabel`s, all that ortho allows. */
function toDot({ graph, sizes, labels }: Task): string {
  const clusters = graph.lanes.map((_, lane) => {
    const steps = graph.steps.flatMap((_step, step) => {
      if (graph.laneOf[step] !== lane) return [];
      const { width, height } = sizes[step] ?? { width: 0, height: 0 };
      return [`n${step} [width=${width / INCH}, height=${height / INCH}];`];
    });
    return `subgraph cluster_${lane} { margin=11; ${steps.join(' ')} }`;
  });
  const edges = graph.edges.map(({ index, from, to, feedback }) => {
    const rank = feedback ? ', constraint=false' : '';
    const label =
      labels[index] === undefined
        ? ''
        : `, xlabel="${'x'.repeat(Math.ceil((labels[index]?.width ?? 0) / 7))}"`;
    return `n${from} -> n${to} [id="e${index}"${label}${rank}];`;
  });
  const defaults = 'node [shape=box, fixedsize=true, label=""]; edge [fontsize=12];';
  return `digraph { rankdir=TB; newrank=true; splines=ortho; nodesep=0.3; ranksep=0.4; ${defaults} ${clusters.join(' ')} ${edges.join(' ')} }`;
}

function numbers(text: string): number[] {
  return text.split(/[\s,]+/).map(Number);
}

/** Corners of an ortho spline: every third control point of `e,x,y x,y x,y …`, the arrow tip last. */
function corners(pos: string, height: number): { x: number; y: number }[] {
  const parts = pos.split(' ');
  const read = (part: string): { x: number; y: number } => {
    const [x = 0, y = 0] = numbers(part);
    return { x, y: height - y };
  };
  const tip = parts.filter((part) => part.startsWith('e,')).map((part) => read(part.slice(2)));
  const points = parts.filter((part) => !/^[es],/.test(part)).map(read);
  return [...points.filter((_, index) => index % 3 === 0), ...tip];
}

/** Graphviz `dot` with orthogonal splines, lanes as clusters. */
export const graphvizClusters: Peer = {
  name: 'graphviz, ortho, lanes as clusters',
  async draw(process) {
    const task = buildTask(process);
    const engine = await Graphviz.load();
    const output = JSON.parse(engine.layout(toDot(task), 'json', 'dot')) as DotOutput; // graphviz documents this format
    const [, , width = 0, height = 0] = numbers(output.bb);
    const objects = new Map(output.objects.map((object) => [object.name, object]));
    const boxes = task.graph.steps.map((_, step): Box => {
      const [x = 0, y = 0] = numbers(objects.get(`n${step}`)?.pos ?? '');
      const { width: w, height: h } = task.sizes[step] ?? { width: 0, height: 0 };
      return { x: x - w / 2, y: height - y - h / 2, width: w, height: h };
    });
    const lanes = task.graph.lanes.map(({ id }, lane) => {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers(objects.get(`cluster_${lane}`)?.bb ?? '');
      return { id, box: { x: x1, y: height - y2, width: x2 - x1, height: y2 - y1 } };
    });
    const edges = new Map((output.edges ?? []).map((edge) => [edge.id, edge]));
    const lines = task.graph.edges.map(({ index }) => corners(edges.get(`e${index}`)?.pos ?? '', height));
    const labels = task.labels.flatMap((label, index): Box[] => {
      const at = edges.get(`e${index}`)?.xlp;
      if (label === undefined || at === undefined) return [];
      const [x = 0, y = 0] = numbers(at);
      return [
        {
          x: x - label.width / 2,
          y: height - y - label.height / 2,
          width: label.width,
          height: label.height,
        },
      ];
    });
    return { ...assembleDrawing(task, { boxes, lines, labels }), flow: 'down', width, lanes };
  },
};
