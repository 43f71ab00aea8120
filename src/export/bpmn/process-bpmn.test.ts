import { BpmnModdle, type BpmnElement } from 'bpmn-moddle';
import { describe, expect, test } from 'vitest';
import type { SwimlaneProcess } from '../../layout/swimlanes/input.ts';
import { layoutSwimlanes } from '../../layout/swimlanes/layout-swimlanes.ts';
import { checkContent } from '../../site/load-handbook.ts';
import { swimlaneInput } from '../../site/swimlane-input.ts';
import { processBpmn } from './process-bpmn.ts';

const { value: handbook } = await checkContent('content');
const real = [...handbook.processes.values()]
  .filter(({ data }) => data.steps)
  .map((process) => swimlaneInput(handbook, process, (path) => path));

const bpmnOf = (process: SwimlaneProcess): Promise<string> =>
  processBpmn(layoutSwimlanes(process, { variant: 'H', evaluations: 0 }));
const read = (xml: string) => new BpmnModdle().fromXML(xml);
const namesOf = (elements: Record<string, BpmnElement>): unknown[] =>
  Object.values(elements).flatMap(({ name }) => (name === undefined ? [] : [name]));

test.each(real)('$id is read back without a warning, every step and line in it', async (process) => {
  const { warnings, elementsById } = await read(await bpmnOf(process));
  expect(warnings).toEqual([]);
  const found = Object.values(elementsById);
  const count = (type: RegExp): number => found.filter(({ $type }) => type.test($type)).length;
  expect(count(/:(?:Task|StartEvent|EndEvent|ExclusiveGateway|ParallelGateway)$/)).toBe(process.steps.length);
  expect(count(/:SequenceFlow$/)).toBe(process.edges.length);
  expect(count(/:Lane$/)).toBe(process.lanes.length);
  expect(count(/:BPMNEdge$/)).toBe(process.edges.length);
  const phases = process.phases.filter(({ id }) => process.steps.some(({ phase }) => phase === id)).length;
  expect(count(/:Group$/)).toBe(phases);
  expect(count(/:BPMNShape$/)).toBe(process.steps.length + process.lanes.length + phases + 1);
});

describe('a process with hostile words', () => {
  const nasty = '<script>alert("1")</script> & \u0000\u202e\'";--> ]]> 😀';
  const written = '<script>alert("1")</script> & \'";--> ]]> 😀';
  const process: SwimlaneProcess = {
    id: 'nasty',
    title: nasty,
    lanes: [{ id: 'a', title: nasty }],
    phases: [{ id: 'p', title: nasty }],
    steps: [
      { id: 'one', lane: 'a', phase: 'p', kind: 'decision', title: nasty },
      { id: 'two', lane: 'a', kind: 'end', title: nasty },
    ],
    edges: [{ from: 'one', to: 'two', label: nasty }],
  };

  test('keeps them as words', async () => {
    const xml = await bpmnOf(process);
    expect(xml).not.toContain('<script');
    const { warnings, elementsById } = await read(xml);
    expect(warnings).toEqual([]);
    expect(new Set(namesOf(elementsById))).toEqual(new Set([written]));
  });
});

test('gives the same bytes twice', async () => {
  const [process] = real;
  if (!process) throw new Error('the handbook has a process');
  expect(await bpmnOf(process)).toBe(await bpmnOf(process));
});
