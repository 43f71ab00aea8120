import { finishingSteps, reachableSteps } from '../graph/process-flow.ts';
import { listSome } from '../problem/list-some.ts';
import { nearest } from '../problem/nearest.ts';
import { problemAt } from '../problem/problem-at.ts';
import type { Problem } from '../problem/problem.ts';
import type { Process, Step } from '../schema/process.ts';
import { perThing } from '../source/per-thing.ts';
import type { Thing } from '../source/thing.ts';
import type { Check } from './check.ts';

/** Every step of a process belongs to a lane of that process, and every lane is somebody's. */
export const stepsHaveLanes: Check = {
  codes: ['step-without-lane', 'lane-without-name', 'lane-without-step'],
  *run(handbook) {
    for (const process of handbook.processes.values()) {
      const lanes = process.data.lanes ?? [];
      const known = new Set<string>(lanes.map(({ id }) => id));
      for (const [index, { id, role, party }] of lanes.entries())
        if ((role === undefined) === (party === undefined))
          yield problemAt(process.place(['lanes', index]), 'lane-without-name', {
            message: `泳道「${id}」要么写岗位 role，要么写外部一方 party，${role === undefined ? '现在都没写' : '不能都写'}。`,
            fix: '岗位写 `role: 岗位文件名`，买家、平台、供应商、快递写 `party: 名称`。',
          });
      const used = new Set<string>(
        (process.data.steps ?? lanes).map((one) => ('lane' in one ? one.lane : one.id)),
      );
      for (const [index, { id }] of lanes.entries())
        if (!used.has(id))
          yield problemAt(process.place(['lanes', index]), 'lane-without-step', {
            message: `泳道「${id}」里一步也没有。`,
            fix: '删掉这条泳道，或者把它做的步骤写上。',
          });
      for (const [index, { lane }] of (process.data.variants ?? []).entries())
        if (!known.has(lane))
          yield unknownName(process, {
            path: ['variants', index, 'lane'],
            code: 'step-without-lane',
            message: `换人做的泳道写的是「${lane}」，流程里没有这条泳道。`,
            written: lane,
            known,
          });
      for (const [index, step] of (process.data.steps ?? []).entries())
        if (!known.has(step.lane))
          yield unknownName(process, {
            path: ['steps', index, 'lane'],
            code: 'step-without-lane',
            message: `步骤「${step.title}」的泳道写的是「${step.lane}」，流程里没有这条泳道。`,
            written: step.lane,
            known,
          });
    }
  },
};

/** Exits lead to steps, and steps stand in phases, of the same process. */
export const exitsLeadSomewhere: Check = {
  codes: ['unknown-step', 'unknown-phase'],
  *run(handbook) {
    for (const process of handbook.processes.values()) {
      const steps = process.data.steps ?? [];
      const ids = new Set<string>(steps.map(({ id }) => id));
      const phases = new Set<string>((process.data.phases ?? []).map(({ id }) => id));
      for (const [index, step] of steps.entries()) {
        for (const [number, { to }] of (step.next ?? []).entries())
          if (!ids.has(to))
            yield unknownName(process, {
              path: ['steps', index, 'next', number, 'to'],
              code: 'unknown-step',
              message: `步骤「${step.title}」接着去「${to}」，流程里没有这一步。`,
              written: to,
              known: ids,
            });
        if (step.phase !== undefined && !phases.has(step.phase))
          yield unknownName(process, {
            path: ['steps', index, 'phase'],
            code: 'unknown-phase',
            message: `步骤「${step.title}」的阶段写的是「${step.phase}」，流程里没有这个阶段。`,
            written: step.phase,
            known: phases,
          });
      }
    }
  },
};

const flowOf = perThing(({ data }: Thing<Process>) => ({
  reached: reachableSteps(data),
  finishing: finishingSteps(data),
}));

/** A process ends, and every step can be reached and leads to an end. */
export const processesEnd: Check = {
  codes: ['process-without-end', 'unreachable-step'],
  *run(handbook) {
    for (const process of handbook.processes.values()) {
      const steps = process.data.steps;
      if (!steps) continue;
      if (!steps.some(({ kind }) => kind === 'end')) {
        yield problemAt(process.place(['steps']), 'process-without-end', {
          message: `流程「${process.data.title}」没有结束。`,
          fix: '最后补一步 `kind: end`，写明做到什么算完。',
        });
        continue;
      }
      for (const [index, { kind, title, next }] of steps.entries())
        if (kind === 'end' && next)
          yield problemAt(process.place(['steps', index, 'next']), 'process-without-end', {
            message: `「${title}」是结束，后面却还有下一步。`,
            fix: '删掉这一步的 next；没做完就去掉 `kind: end`。',
          });
      // What only an unknown next step leads to, or what that leads to, is not to blame.
      const ids = new Set<string>(steps.map(({ id }) => id));
      if (steps.some(({ next = [] }) => next.some(({ to }) => !ids.has(to)))) continue;
      const { reached, finishing } = flowOf(process);
      for (const [index, step] of steps.entries()) {
        if (!reached.has(step.id))
          yield problemAt(process.place(['steps', index]), 'unreachable-step', {
            message: `步骤「${step.title}」从开头走不到。`,
            fix: `在某一步的 next 里加 \`to: ${step.id}\`，或者删掉它。`,
          });
        else if (!finishing.has(step.id))
          yield problemAt(process.place(['steps', index]), 'process-without-end', {
            message: `从步骤「${step.title}」走不到结束。`,
            fix: '给它补 next，或者标 `kind: end`。',
          });
      }
    }
  },
};

/** A decision has two exits or more, each with its condition; a split has two exits or more. */
export const decisionsDecide: Check = {
  codes: ['single-exit', 'unlabelled-exit'],
  *run(handbook) {
    for (const process of handbook.processes.values())
      for (const [index, step] of (process.data.steps ?? []).entries())
        if (step.kind === 'decision' || step.kind === 'parallel') yield* checkExits(process, step, index);
  },
};

function* checkExits(process: Thing<Process>, step: Step, index: number): Generator<Problem> {
  const exits = step.next ?? [];
  const word = step.kind === 'decision' ? '判断' : '分头开始';
  if (exits.length < 2)
    yield problemAt(process.place(['steps', index]), 'single-exit', {
      message: `${word}「${step.title}」只有 ${exits.length} 个出口。`,
      fix: 'next 下面至少写两个 `- to:`。',
    });
  if (step.kind !== 'decision') return;
  for (const [number, { when, to }] of exits.entries())
    if (when === undefined)
      yield problemAt(process.place(['steps', index, 'next', number]), 'unlabelled-exit', {
        message: `判断「${step.title}」去「${to}」的出口没写条件。`,
        fix: '补 `when: 什么情况走这条`。',
      });
}

/** A name of something else in the same process that is not there. */
interface UnknownName {
  /** Where it is written; the last key is its field. */
  path: (string | number)[];
  code: 'step-without-lane' | 'unknown-step' | 'unknown-phase';
  message: string;
  written: string;
  known: ReadonlySet<string>;
}

function unknownName(process: Thing<Process>, { path, code, message, written, known }: UnknownName): Problem {
  const close = nearest(written, known);
  const fix =
    close === undefined
      ? `能写的有：${listSome([...known]) || '还没有'}。`
      : `改成 \`${String(path.at(-1))}: ${close}\`。`;
  return problemAt(process.place(path), code, { message, fix, nearest: close });
}
