import { Graph, layout } from '@dagrejs/dagre';
import { type Peer, assembleDrawing, buildTask } from './peer.ts';

type Placed = { x: number; y: number; width: number; height: number };

function boxAround({ x, y, width, height }: Placed): Placed {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** dagre with lanes as clusters; its lines are polylines through the ranks. */
export const dagreCompounds: Peer = {
  name: 'dagre, lanes as compounds',
  draw(process) {
    const task = buildTask(process);
    const { graph } = task;
    const dag = new Graph({ compound: true, multigraph: true });
    dag.setGraph({ rankdir: 'TB', nodesep: 22, ranksep: 28, edgesep: 10 });
    graph.lanes.forEach((_, lane) => dag.setNode(`l${lane}`, {}));
    graph.steps.forEach((_, step) => {
      dag.setNode(`n${step}`, { width: task.sizes[step]?.width ?? 0, height: task.sizes[step]?.height ?? 0 });
      dag.setParent(`n${step}`, `l${graph.laneOf[step] ?? 0}`);
    });
    for (const { index, from, to } of graph.edges) {
      const label = task.labels[index];
      const room = label === undefined ? {} : { width: label.width, height: label.height, labelpos: 'r' };
      dag.setEdge(`n${from}`, `n${to}`, room, `e${index}`);
    }
    layout(dag);
    const node = (name: string): Placed => boxAround(dag.node(name) as Placed); // `layout` has placed every node
    const edges = graph.edges.map(
      ({ index, from, to }) =>
        dag.edge(`n${from}`, `n${to}`, `e${index}`) as Partial<Placed> & {
          points: { x: number; y: number }[];
        },
    ); // and every edge
    const labels = edges.flatMap(({ x, y }, index) => {
      const size = task.labels[index];
      return size === undefined || x === undefined || y === undefined
        ? []
        : [boxAround({ x, y, width: size.width, height: size.height })];
    });
    const boxes = graph.steps.map((_, step) => node(`n${step}`));
    const parts = assembleDrawing(task, { boxes, lines: edges.map(({ points }) => points), labels });
    const lanes = graph.lanes.map(({ id }, lane) => ({ id, box: node(`l${lane}`) }));
    return Promise.resolve({ ...parts, flow: 'down', width: dag.graph().width ?? 0, lanes });
  },
};
