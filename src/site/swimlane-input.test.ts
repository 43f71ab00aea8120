import { expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aModel, aProcess, aRole } from '../fixtures/builders.ts';
import { find } from '../graph/handbook.ts';
import { swimlaneInput } from './swimlane-input.ts';

const suggested = true as const;
const handbook = aHandbook({
  models: {
    'small-team': aModel({
      positions: [
        { id: 'manager', role: 'manager', headcount: 1, suggested, covers: [{ role: 'clerk', suggested }] },
        { id: 'packer', role: 'packer', headcount: 1, reportsTo: 'manager', suggested },
      ],
    }),
  },
  roles: {
    manager: aRole({ title: '店长' }),
    clerk: aRole({ title: '店员' }),
    packer: aRole({ title: '打包员' }),
  },
  processes: {
    returns: aProcess({
      lanes: [
        { id: 'clerk', role: 'clerk' },
        { id: 'packer', role: 'packer' },
        { id: 'boss', role: 'manager' },
        { id: 'idle', role: 'packer' },
      ],
      steps: [
        { id: 'take', lane: 'clerk', title: '登记', suggested },
        { id: 'pack', lane: 'packer', title: '装箱', suggested },
        { id: 'sign', kind: 'end', lane: 'boss', title: '签字', suggested },
      ],
    }),
  },
});

test('lanes that one person fills in the model in use are one, with the steps of all', () => {
  const { lanes, steps } = swimlaneInput(handbook, find(handbook, 'processes', 'returns'), (path) => path);
  expect(lanes.map(({ id, title }) => `${id} ${title}`)).toEqual(['clerk 店长', 'packer 打包员']);
  expect(steps.map(({ id, lane }) => `${id} ${lane}`)).toEqual(['take clerk', 'pack packer', 'sign clerk']);
});
