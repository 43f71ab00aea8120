import { BpmnModdle, type BpmnElement } from 'bpmn-moddle';
import type { Box, SwimlaneLayout } from '../../layout/swimlanes/swimlane-layout.ts';
import { cleanText } from '../../text/clean-text.ts';
import { nameBox } from './name-box.ts';
import { planBpmn, type BpmnFlow, type BpmnNode, type BpmnPlan } from './bpmn-plan.ts';

const moddle = new BpmnModdle();
const nodeId = (id: string): string => `step_${id}`;
const laneId = (id: string): string => `lane_${id}`;

/**
 * A process as BPMN 2.0: pool, lanes, phases as groups, steps and lines, with the diagram that shows them.
 *
 * What happens in which order is BPMN's to say; forms, deadlines and sources stay in the handbook.
 *
 * @param layout With the lanes as rows (variant `H`).
 */
export async function processBpmn(layout: SwimlaneLayout): Promise<string> {
  const plan = planBpmn(layout);
  const name = cleanText(layout.title);
  const parts = partsOf(plan);
  const process = moddle.create('bpmn:Process', {
    id: `process_${layout.id}`,
    name,
    isExecutable: false,
    laneSets: [moddle.create('bpmn:LaneSet', { id: 'lanes', lanes: parts.lanes })],
    flowElements: [...parts.nodes.values(), ...parts.flows],
  });
  const pool = moddle.create('bpmn:Participant', { id: 'pool', name, processRef: process });
  const collaboration = moddle.create('bpmn:Collaboration', {
    id: 'collaboration',
    participants: [pool],
    ...(parts.groups.length > 0 ? { artifacts: parts.groups } : {}),
  });
  const category = moddle.create('bpmn:Category', { id: 'phases', categoryValue: parts.phases });
  const plane = moddle.create('bpmndi:BPMNPlane', {
    id: 'plane',
    bpmnElement: collaboration,
    planeElement: [shape(pool, plan.pool, { isHorizontal: true }), ...drawn(plan, parts)],
  });
  const definitions = moddle.create('bpmn:Definitions', {
    id: 'definitions',
    targetNamespace: 'urn:ops-handbook',
    exporter: 'ops-handbook',
    rootElements: [...(parts.phases.length > 0 ? [category] : []), collaboration, process],
    diagrams: [moddle.create('bpmndi:BPMNDiagram', { id: 'diagram', plane })],
  });
  return (await moddle.toXML(definitions, { format: true })).xml;
}

/** The elements of a plan: its nodes by id, all others in its order; a phase is a value and a group around steps. */
interface Parts {
  nodes: ReadonlyMap<string, BpmnElement>;
  flows: readonly BpmnElement[];
  lanes: readonly BpmnElement[];
  phases: readonly BpmnElement[];
  groups: readonly BpmnElement[];
}

function partsOf(plan: BpmnPlan): Parts {
  const nodes = new Map(plan.nodes.map((node) => [node.id, flowNode(node)]));
  const flows = plan.flows.map((flow, index) => sequenceFlow(flow, index, nodes));
  const lanes = plan.lanes.map((lane) =>
    moddle.create('bpmn:Lane', {
      id: laneId(lane.id),
      name: cleanText(lane.title),
      flowNodeRef: plan.nodes.filter((node) => node.lane === lane.id).map(({ id }) => nodes.get(id)),
    }),
  );
  const phases = plan.phases.map(({ id, title }) =>
    moddle.create('bpmn:CategoryValue', { id: `phase_${id}`, value: cleanText(title) }),
  );
  const groups = phases.map((phase) =>
    moddle.create('bpmn:Group', { id: `${String(phase['id'])}_group`, categoryValueRef: phase }),
  );
  return { nodes, flows, lanes, phases, groups };
}

/** Shapes and edges that say where the elements of a plan stand. */
function drawn(plan: BpmnPlan, { nodes, flows, lanes, groups }: Parts): BpmnElement[] {
  return [
    ...plan.lanes.map(({ box }, index) => shape(lanes[index], box, { isHorizontal: true })),
    ...plan.phases.map(({ box }, index) => shape(groups[index], box, { label: labelAt(headOf(box)) })),
    ...plan.nodes.map((node) => shape(nodes.get(node.id), node.box, lookOf(node, plan.flows))),
    ...plan.flows.map((flow, index) => edge(flows[index], flow)),
  ];
}

function flowNode({ id, kind, title }: BpmnNode): BpmnElement {
  const type = `bpmn:${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;
  return moddle.create(type, { id: nodeId(id), name: cleanText(title), incoming: [], outgoing: [] });
}

/** The line, which its ends learn of too: BPMN says it on both sides. */
function sequenceFlow(
  { from, to, label }: BpmnFlow,
  index: number,
  nodes: ReadonlyMap<string, BpmnElement>,
): BpmnElement {
  const [sourceRef, targetRef] = [nodes.get(from), nodes.get(to)];
  const name = label === '' ? {} : { name: cleanText(label) };
  const flow = moddle.create('bpmn:SequenceFlow', { id: `flow_${index + 1}`, ...name, sourceRef, targetRef });
  (sourceRef?.['outgoing'] as BpmnElement[]).push(flow); // made with an empty list
  (targetRef?.['incoming'] as BpmnElement[]).push(flow); // made with an empty list
  return flow;
}

const bounds = (box: Box): BpmnElement => moddle.create('dc:Bounds', { ...box });
const labelAt = (box: Box): BpmnElement => moddle.create('bpmndi:BPMNLabel', { bounds: bounds(box) });

/** Where the name of a frame stands: inside, at the middle of its upper edge. */
function headOf({ x, y, width }: Box): Box {
  const room = Math.min(width, 160);
  return { x: Math.round(x + (width - room) / 2), y: y + 8, width: room, height: 14 };
}

function shape(
  bpmnElement: BpmnElement | undefined,
  box: Box,
  look: Readonly<Record<string, unknown>>,
): BpmnElement {
  const id = `${String(bpmnElement?.['id'])}_shape`;
  return moddle.create('bpmndi:BPMNShape', { id, bpmnElement, ...look, bounds: bounds(box) });
}

function lookOf(node: BpmnNode, flows: readonly BpmnFlow[]): Record<string, unknown> {
  if (node.kind === 'task') return {};
  const marker = node.kind === 'exclusiveGateway' ? { isMarkerVisible: true } : {};
  return { ...marker, label: labelAt(nameBox(node, flows)) };
}

function edge(bpmnElement: BpmnElement | undefined, { points, labelBox }: BpmnFlow): BpmnElement {
  return moddle.create('bpmndi:BPMNEdge', {
    id: `${String(bpmnElement?.['id'])}_edge`,
    bpmnElement,
    waypoint: points.map((point) => moddle.create('dc:Point', { ...point })),
    ...(labelBox ? { label: labelAt(labelBox) } : {}),
  });
}
