import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import type { Step } from './steps.ts';
import { tallyReport, type Tally } from './tally.ts';

/** How a step went; `undefined` seconds mean that it was left out, because a step it needs had failed. */
export interface StepResult extends Tally {
  name: string;
  seconds: number | undefined;
}

/** Run the steps one after the other, each although an earlier one failed, unless it needs that one. */
export async function* runSteps(steps: readonly Step[]): AsyncGenerator<StepResult> {
  const failed = new Set<string>();
  for (const step of steps) {
    const result = step.needs !== undefined && failed.has(step.needs) ? leftOut(step) : await runStep(step);
    if (result.failed > 0) failed.add(step.name);
    yield result;
  }
}

function leftOut({ name }: Step): StepResult {
  return { name, passed: 0, failed: 1, seconds: undefined };
}

async function runStep({ name, command: [program, ...parameters], report }: Step): Promise<StepResult> {
  if (report !== undefined) await rm(report, { force: true });
  const start = performance.now();
  const exitCode = await exitCodeOf(program, parameters);
  const tally =
    report === undefined
      ? { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1 }
      : await readTally(report, exitCode);
  return { name, ...tally, seconds: (performance.now() - start) / 1000 };
}

function exitCodeOf(program: string, parameters: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

async function readTally(report: string, exitCode: number): Promise<Tally> {
  try {
    return tallyReport(JSON.parse(await readFile(report, 'utf8')), exitCode);
  } catch {
    return { passed: 0, failed: 1 }; // it broke before it could report
  }
}
