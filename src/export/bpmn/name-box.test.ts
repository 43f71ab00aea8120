import { expect, test } from 'vitest';
import type { BpmnFlow, BpmnNode } from './bpmn-plan.ts';
import { nameBox } from './name-box.ts';

const gateway: BpmnNode = {
  id: 'g',
  title: '合格吗',
  lane: 'a',
  kind: 'exclusiveGateway',
  box: { x: 100, y: 100, width: 50, height: 50 },
};
const down: BpmnFlow = { from: 'g', to: 'x', label: '', points: [at(125, 150), at(125, 220)] };
const up: BpmnFlow = { from: 'y', to: 'g', label: '', points: [at(125, 20), at(125, 100)] };
const right: BpmnFlow = { from: 'g', to: 'z', label: '', points: [at(150, 125), at(220, 125)] };

function at(x: number, y: number) {
  return { x, y };
}

test.each([
  ['below', [right], { x: 107, y: 154 }],
  ['above, where a line passes below', [right, down], { x: 107, y: 82 }],
  ['below, where a line passes above', [up], { x: 107, y: 154 }],
  ['beside, where lines pass above and below', [up, down], { x: 85, y: 154 }],
])('the name stands %s', (_, flows, place) => {
  expect(nameBox(gateway, flows)).toEqual({ ...place, width: 36, height: 14 });
});

test('takes a second line when it is long', () => {
  expect(nameBox({ ...gateway, title: '这批货的数量和清单对得上吗' }, [])).toMatchObject({
    width: 90,
    height: 28,
  });
});
