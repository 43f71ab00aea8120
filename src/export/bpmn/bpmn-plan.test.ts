import { describe, expect, test } from 'vitest';
import { aProcess } from '../../layout/swimlanes/__fixtures__/a-process.ts';
import { seededProcess } from '../../layout/swimlanes/__fixtures__/seeded-process.ts';
import type { SwimlaneProcess } from '../../layout/swimlanes/input.ts';
import { layoutSwimlanes } from '../../layout/swimlanes/layout-swimlanes.ts';
import type { Box, Point } from '../../layout/swimlanes/swimlane-layout.ts';
import { checkContent } from '../../site/load-handbook.ts';
import { swimlaneInput } from '../../site/swimlane-input.ts';
import { planBpmn, type BpmnPlan } from './bpmn-plan.ts';
import { reach } from './bpmn-shapes.ts';

const { value: handbook } = await checkContent('content');
const real = [...handbook.processes.values()]
  .filter(({ data }) => data.steps)
  .map((process) => swimlaneInput(handbook, process, (path) => path));
const seeded = Array.from({ length: 12 }, (_, seed) => ({
  ...seededProcess(seed + 1, 10 + 4 * seed),
  id: `seeded-${seed + 1}`,
}));

const planOf = (process: SwimlaneProcess): BpmnPlan =>
  planBpmn(layoutSwimlanes(process, { variant: 'H', evaluations: 0 }));

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const contains = (a: Box, b: Box): boolean =>
  a.x <= b.x && a.y <= b.y && a.x + a.width >= b.x + b.width && a.y + a.height >= b.y + b.height;
const pieces = (points: readonly Point[]): [Point, Point][] =>
  points.slice(1).map((point, index) => [points[index] ?? point, point]);
const boxOf = ([a, b]: [Point, Point]): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

describe.each([...real, ...seeded])('$id', (process) => {
  const { nodes, lanes, phases, pool, flows } = planOf(process);

  test('has every shape in its lane, and every lane in the pool', () => {
    for (const { box, lane } of nodes)
      expect(lanes.some((one) => one.id === lane && contains(one.box, box))).toBe(true);
    for (const { box } of lanes) expect(contains(pool, box)).toBe(true);
  });

  test('has every step of a phase in the frame of its phase, and no two frames on each other', () => {
    for (const { id, phase } of process.steps.filter((step) => step.phase !== undefined)) {
      const box = nodes.find((node) => node.id === id)?.box;
      const frame = phases.find((one) => one.id === phase)?.box;
      expect(box && frame && contains(frame, box), id).toBe(true);
    }
    const clashes = phases.filter((a, index) => phases.slice(index + 1).some((b) => overlaps(a.box, b.box)));
    expect(clashes).toEqual([]);
  });

  test('has no two shapes on each other', () => {
    const clashes = nodes.flatMap((a, index) =>
      nodes.slice(index + 1).flatMap((b) => (overlaps(a.box, b.box) ? [`${a.id} ${b.id}`] : [])),
    );
    expect(clashes).toEqual([]);
  });

  test('has lines at right angles that run through no foreign shape', () => {
    const wrong = flows.flatMap(({ from, to, points }) =>
      pieces(points).flatMap(([a, b]) => {
        const askew = a.x !== b.x && a.y !== b.y;
        const hit = nodes.find(({ id, box }) => id !== from && id !== to && overlaps(boxOf([a, b]), box));
        return askew || hit ? [`${from} ${to} ${askew ? 'askew' : (hit?.id ?? '')}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('has lines that begin and end on the outline of their shapes', () => {
    const outside = flows.flatMap(({ from, to, points }) =>
      [from, to].flatMap((id, end) => {
        const node = nodes.find((one) => one.id === id);
        const point = points.at(end === 0 ? 0 : -1);
        if (!node || !point) return [id];
        const { x, y, width, height } = node.box;
        const [dx, dy] = [point.x - x - width / 2, point.y - y - height / 2].map(Math.abs);
        const form = node.kind === 'task' ? 'box' : node.kind.endsWith('Event') ? 'circle' : 'diamond';
        const outline = { form, halfWidth: width / 2, halfHeight: height / 2 } as const;
        const off = Math.min(
          Math.abs(reach(outline, 'x', dy ?? 0) - (dx ?? 0)),
          Math.abs(reach(outline, 'y', dx ?? 0) - (dy ?? 0)),
        );
        return off > 1 ? [`${from} ${to}: ${off}`] : [];
      }),
    );
    expect(outside).toEqual([]);
  });
});

test('makes tasks of a start that lines lead to and of an end that lines leave', () => {
  const process = aProcess('a@one b@one', 'a>b b~a');
  const steps = process.steps.map((step, index) => ({
    ...step,
    kind: index === 0 ? ('start' as const) : ('end' as const),
  }));
  const kindsOf = (edges: SwimlaneProcess['edges']) =>
    planOf({ ...process, steps, edges }).nodes.map(({ kind }) => kind);
  expect(kindsOf(process.edges)).toEqual(['task', 'task']);
  expect(kindsOf(process.edges.slice(0, 1))).toEqual(['startEvent', 'endEvent']);
});
