import type { EdgeInput, StepInput, SwimlaneProcess } from '../input.ts';

/**
 * A process from a short text: steps `id@lane` (`id?@lane` is a decision, `id+@lane` a split or join),
 * edges `a>b`, `a>b:label`, `a~b` for a line back.
 */
export function aProcess(
  steps: string,
  edges: string,
  phases: Readonly<Record<string, string>> = {},
): SwimlaneProcess {
  const parsed = steps.split(' ').map((text): StepInput => {
    const [, id = '', mark = '', lane = ''] = /^([\w-]+)([?+]?)@(\w+)$/.exec(text) ?? [];
    const phase = phases[id];
    const kind = mark === '?' ? 'decision' : mark === '+' ? 'parallel' : 'task';
    return { id, lane, kind, title: `步骤 ${id}`, ...(phase === undefined ? {} : { phase }) };
  });
  const lines = edges
    .split(' ')
    .filter((text) => text !== '')
    .map((text): EdgeInput => {
      const [, from = '', arrow, to = '', label] = /^([\w-]+)([>~])([\w-]+)(?::(.+))?$/.exec(text) ?? [];
      return {
        from,
        to,
        ...(arrow === '~' ? { feedback: true } : {}),
        ...(label === undefined ? {} : { label }),
      };
    });
  return {
    id: 'a-process',
    title: '流程',
    lanes: [...new Set(parsed.map((step) => step.lane))].map((id) => ({ id, title: `岗位 ${id}` })),
    phases: [...new Set(Object.values(phases))].map((id) => ({ id, title: `阶段 ${id}` })),
    steps: parsed,
    edges: lines,
  };
}
