import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runSteps } from './run-steps.ts';
import type { Step } from './steps.ts';
import { testFolder } from '../fixtures/test-folder.ts';

const folder = testFolder('run-steps');
const step = (name: string, program: string, more: Partial<Step> = {}): Step => ({
  name,
  command: [process.execPath, '-e', program],
  ...more,
});

async function outcomes(...steps: Step[]) {
  const results = await Array.fromAsync(runSteps(steps));
  return results.map(({ name, passed, failed, seconds }) => [name, passed, failed, seconds !== undefined]);
}

test('goes on after a step that failed', async () => {
  expect(await outcomes(step('lint', 'process.exit(1)'), step('unit', ''))).toEqual([
    ['lint', 0, 1, true],
    ['unit', 1, 0, true],
  ]);
});

test('leaves out, and counts as failed, what needs a step that failed', async () => {
  const steps = [step('build', 'process.exit(1)'), step('links', '', { needs: 'build' })];
  expect((await outcomes(...steps))[1]).toEqual(['links', 0, 1, false]);
});

test('counts the tests that a report names', async () => {
  const report = join(folder, 'report.json');
  const write = `fs.writeFileSync(${JSON.stringify(report)}, '{"numPassedTests":5,"numFailedTests":0}')`;
  expect(await outcomes(step('unit', write, { report }))).toEqual([['unit', 5, 0, true]]);
});

test('counts a command that leaves no report as failed', async () => {
  expect(await outcomes(step('unit', '', { report: join(folder, 'none.json') }))).toEqual([
    ['unit', 0, 1, true],
  ]);
});

test('counts a command that is not there as failed', async () => {
  expect(await outcomes({ name: 'gone', command: ['no-such-command'] })).toEqual([['gone', 0, 1, true]]);
});
