import { seededNumbers } from '../../../fixtures/random.ts';
import type { EdgeInput, StepInput, StepKind, SwimlaneProcess } from '../input.ts';

const WORDS = [
  '核对',
  '订单',
  '活动方案',
  '库存',
  '备货',
  '退款',
  'ERP 登记',
  '48 小时内回复',
  '复盘',
  '页面',
];
const LABELS = ['是', '否', '不合格', '需要补充材料'];

/** Numbers by chance: `next` from 0 up to 1, `below` whole from 0 up to a limit, which is not reached. */
type Chance = { next: () => number; below: (limit: number) => number };

/** How many of each a process has. */
type Size = { stepCount: number; laneCount: number; phaseCount: number };

/**
 * A random process that could be real: a main line with decisions, splits, joins and ways back.
 *
 * Equal seed and size give an equal process.
 */
export function seededProcess(seed: number, stepCount: number): SwimlaneProcess {
  const next = seededNumbers(seed * 7919 + stepCount);
  const chance: Chance = { next, below: (limit) => Math.floor(next() * limit) };
  const laneCount = 2 + chance.below(6);
  const phaseCount = next() < 0.4 ? 2 + chance.below(3) : 0;
  const steps = seededSteps(chance, { stepCount, laneCount, phaseCount });
  return {
    id: `seed-${seed}-${stepCount}`,
    title: `随机流程 ${seed}`,
    lanes: Array.from({ length: laneCount }, (_, index) => ({ id: `l${index}`, title: `岗位${index + 1}` })),
    phases: Array.from({ length: phaseCount }, (_, index) => ({
      id: `p${index}`,
      title: `阶段${index + 1}`,
    })),
    steps,
    edges: seededEdges(chance, steps),
  };
}

function seededSteps({ next, below }: Chance, { stepCount, laneCount, phaseCount }: Size): StepInput[] {
  const kindAt = (index: number): StepKind => {
    if (index === 0) return 'start';
    if (index === stepCount - 1) return 'end';
    const dice = next();
    if (dice < 0.2) return 'decision';
    return dice < 0.27 ? 'parallel' : 'task';
  };
  let lane = below(laneCount);
  return Array.from({ length: stepCount }, (_, index) => {
    if (next() < 0.5) lane = below(laneCount);
    const title = Array.from({ length: 1 + below(4) }, () => WORDS[below(WORDS.length)]).join('');
    const phase = phaseCount === 0 ? {} : { phase: `p${Math.floor((index * phaseCount) / stepCount)}` };
    return {
      id: `s${index}`,
      lane: `l${lane}`,
      kind: kindAt(index),
      title,
      document: next() < 0.1,
      ...phase,
    };
  });
}

/** From each step to the next, as a rule, and further ways on or back from decisions and splits. */
function seededEdges({ next, below }: Chance, steps: readonly StepInput[]): EdgeInput[] {
  return steps.slice(0, -1).flatMap((step, index) => {
    const edges: EdgeInput[] = [];
    const isDecision = step.kind === 'decision';
    if (next() < 0.93)
      edges.push({ from: step.id, to: `s${index + 1}`, ...(isDecision ? { label: '是' } : {}) });
    const more = isDecision ? 1 + below(2) : step.kind === 'parallel' ? 1 + below(3) : next() < 0.05 ? 1 : 0;
    for (let extra = 0; extra < more; extra += 1) {
      const back = isDecision && next() < 0.3;
      const target = back ? below(index + 1) : Math.min(steps.length - 1, index + 2 + below(6));
      const label = isDecision ? { label: LABELS[1 + ((extra + index) % 3)] ?? '否' } : {};
      edges.push({ from: step.id, to: `s${target}`, ...label });
    }
    return edges;
  });
}
