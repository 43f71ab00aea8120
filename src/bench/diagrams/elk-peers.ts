import ElkConstructor, { type ELK, type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { SwimlaneProcess } from '../../layout/swimlanes/input.ts';
import type { Drawing } from '../../layout/swimlanes/metrics.ts';
import type { Box } from '../../layout/swimlanes/swimlane-layout.ts';
import { type Peer, type Task, assembleDrawing, buildTask, hull } from './peer.ts';

// The CommonJS bundle's types promise a default export; Node's interop hands it over as it is.
const elk: ELK = new ElkConstructor();

const COMMON = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.spacing.nodeNode': '22',
  'elk.layered.spacing.nodeNodeBetweenLayers': '28',
  'elk.json.edgeCoords': 'ROOT',
} as const;

function stepNode(task: Task, step: number): ElkNode {
  return { id: `n${step}`, width: task.sizes[step]?.width ?? 0, height: task.sizes[step]?.height ?? 0 };
}

function elkEdges(task: Task): ElkExtendedEdge[] {
  return task.graph.edges.map(({ index, from, to, label, feedback }) => {
    const size = task.labels[index];
    const layoutOptions = { 'elk.layered.priority.direction': feedback ? '0' : '10' };
    const edge = { id: `e${index}`, sources: [`n${from}`], targets: [`n${to}`], layoutOptions };
    return size === undefined
      ? edge
      : { ...edge, labels: [{ text: label, width: size.width, height: size.height }] };
  });
}

function boxOf({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box {
  return { x, y, width, height };
}

function edgesIn(node: ElkNode): ElkExtendedEdge[] {
  return [...(node.edges ?? []), ...(node.children ?? []).flatMap(edgesIn)];
}

function edgesOf(root: ElkNode, task: Task): { lines: { x: number; y: number }[][]; labels: Box[] } {
  const byId = new Map(edgesIn(root).map((edge) => [edge.id, edge]));
  const lines = task.graph.edges.map(({ index }) => {
    const sections = byId.get(`e${index}`)?.sections ?? [];
    return sections.flatMap(({ startPoint, bendPoints, endPoint }) => [
      startPoint,
      ...(bendPoints ?? []),
      endPoint,
    ]);
  });
  const labels = [...byId.values()].flatMap((edge) => (edge.labels ?? []).map((label) => boxOf(label)));
  return { lines, labels };
}

/** Lanes as compound nodes: steps keep together, but lanes land where the flow puts them. */
export const elkCompounds: Peer = {
  name: 'elkjs, lanes as compounds',
  async draw(process: SwimlaneProcess): Promise<Drawing> {
    const task = buildTask(process);
    const { graph } = task;
    const inLane = (lane: number): number[] =>
      graph.steps.map((_, step) => step).filter((step) => graph.laneOf[step] === lane);
    const root: ElkNode = await elk.layout({
      id: 'root',
      layoutOptions: { ...COMMON, 'elk.direction': 'DOWN', 'elk.hierarchyHandling': 'INCLUDE_CHILDREN' },
      children: graph.lanes.map((_, lane) => ({
        id: `l${lane}`,
        layoutOptions: { 'elk.padding': '[top=34,left=11,bottom=11,right=11]' },
        children: inLane(lane).map((step) => stepNode(task, step)),
      })),
      edges: elkEdges(task),
    });
    const boxes: Box[] = [];
    (root.children ?? []).forEach((laneNode, lane) => {
      inLane(lane).forEach((step, at) => {
        const box = boxOf(laneNode.children?.[at] ?? {});
        boxes[step] = { ...box, x: box.x + (laneNode.x ?? 0), y: box.y + (laneNode.y ?? 0) };
      });
    });
    const lanes = graph.lanes.map(({ id }, lane) => ({ id, box: boxOf(root.children?.[lane] ?? {}) }));
    const parts = assembleDrawing(task, { boxes, ...edgesOf(root, task) });
    return { ...parts, flow: 'down', width: root.width ?? 0, lanes };
  },
};

/** Lanes as partitions: true columns, but the flow runs across them, not down. */
export const elkPartitions: Peer = {
  name: 'elkjs, lanes as partitions',
  async draw(process: SwimlaneProcess): Promise<Drawing> {
    const task = buildTask(process);
    const { graph } = task;
    const root: ElkNode = await elk.layout({
      id: 'root',
      layoutOptions: { ...COMMON, 'elk.direction': 'RIGHT', 'elk.partitioning.activate': 'true' },
      children: graph.steps.map((_, step) => ({
        ...stepNode(task, step),
        layoutOptions: { 'elk.partitioning.partition': String(graph.laneOf[step] ?? 0) },
      })),
      edges: elkEdges(task),
    });
    const boxes = (root.children ?? []).map(boxOf);
    const lanes = graph.lanes.map(({ id }, lane) => {
      const around = hull(
        boxes.filter((_box, step) => graph.laneOf[step] === lane),
        4,
      );
      return { id, box: { ...around, y: 0, height: root.height ?? 0 } };
    });
    const parts = assembleDrawing(task, { boxes, ...edgesOf(root, task) });
    return { ...parts, flow: 'down', width: root.width ?? 0, lanes };
  },
};
