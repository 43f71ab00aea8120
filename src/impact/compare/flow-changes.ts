import { flowsOf, type Flow } from '../../graph/process-flow.ts';
import type { Process } from '../../schema/process.ts';
import type { ThingRef, Told } from './change.ts';
import { holdersOf, laneOf } from './lanes.ts';
import { pairItems } from './pair-items.ts';
import { quoted } from './phrase.ts';
import type { Scene } from './scene.ts';

/**
 * Where steps lead that led elsewhere before, and under which condition.
 *
 * Which step comes next is read from the lines, written or implied, never from the order in the file. That a
 * step now leads to a new one put in between says the new step itself: then nothing is told here.
 */
export function* flowChanges(
  scene: Scene,
  lead: string,
  [before, after]: readonly [Process, Process],
): Generator<Told> {
  const [oldTitles, titles] = [stepTitles(before), stepTitles(after)];
  const common = new Set([...oldTitles.keys()].filter((id) => titles.has(id)));
  const performersOf = (id: string): ThingRef[] => {
    const step = after.steps?.find((one) => one.id === id);
    return step ? holdersOf(scene, laneOf(after, step)) : [];
  };
  const title = (id: string): string => quoted(titles.get(id) ?? oldTitles.get(id) ?? id);
  for (const id of common) {
    const [was, is] = [exitsOf(before, id), exitsOf(after, id)];
    const [wasTo, isTo] = [targets(before, id, common), targets(after, id, common)];
    if (wasTo !== isTo)
      yield {
        kind: 'step-next',
        text: `${lead}${title(id)}的下一步：${list(was, title)} → ${list(is, title)}`,
        concerns: performersOf(id),
      };
    else {
      const { kept, added, removed } = pairItems(was, is, ({ to }) => to);
      const tell = (to: string, text: string): Told => ({
        kind: 'step-exit',
        text: `${lead}${title(id)}到${title(to)}${text}`,
        concerns: performersOf(id),
      });
      for (const [old, exit] of kept)
        if (old.label !== exit.label || old.feedback !== exit.feedback)
          yield tell(exit.to, `的条件：${line(old)} → ${line(exit)}`);
      if (![...was, ...is].every(({ to }) => common.has(to))) continue; // one leads on through a step that is told of
      for (const exit of added) yield tell(exit.to, `新增出口：${line(exit)}`);
      for (const exit of removed) yield tell(exit.to, `去掉出口：${line(exit)}`);
    }
  }
}

function stepTitles({ steps = [] }: Process): Map<string, string> {
  return new Map(steps.map(({ id, title }) => [id, title]));
}

function exitsOf(process: Process, id: string): Flow[] {
  return flowsOf(process).filter(({ from }) => from === id);
}

/** The steps of both states to which a step leads, directly or through steps that only one state has. */
function targets(process: Process, id: string, common: ReadonlySet<string>): string {
  const flows = flowsOf(process);
  const found = new Set<string>();
  const passed = new Set<string>();
  const queue = [id];
  for (let at = queue.shift(); at !== undefined; at = queue.shift())
    for (const { from, to } of flows) {
      if (from !== at) continue;
      if (common.has(to)) found.add(to);
      else if (!passed.has(to)) {
        passed.add(to);
        queue.push(to);
      }
    }
  return [...found].toSorted().join(' ');
}

function list(flows: readonly Flow[], title: (id: string) => string): string {
  return flows.length === 0 ? '到此结束' : flows.map(({ to }) => title(to)).join('、');
}

function line({ label, feedback }: Flow): string {
  return `${label === undefined ? '不带条件' : quoted(label)}${feedback ? '（回头）' : ''}`;
}
