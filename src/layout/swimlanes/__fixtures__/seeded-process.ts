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

/**
 * A random process that could be real: a main line with decisions, splits, joins and ways back.
 *
 * Equal seed and size give an equal process.
 */
export function seededProcess(seed: number, stepCount: number): SwimlaneProcess {
  const next = seededNumbers(seed * 7919 + stepCount);
  const below = (limit: number): number => Math.floor(next() * limit);
  const laneCount = 2 + below(6);
  const phaseCount = next() < 0.4 ? 2 + below(3) : 0;
  const kindAt = (index: number): StepKind => {
    if (index === 0) return 'start';
    if (index === stepCount - 1) return 'end';
    const dice = next();
    if (dice < 0.2) return 'decision';
    return dice < 0.27 ? 'parallel' : 'task';
  };
  let lane = below(laneCount);
  const steps: StepInput[] = Array.from({ length: stepCount }, (_, index) => {
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
  const edges: EdgeInput[] = [];
  steps.forEach((step, index) => {
    if (index + 1 >= stepCount) return;
    const decision = step.kind === 'decision';
    if (next() < 0.93)
      edges.push({ from: step.id, to: `s${index + 1}`, ...(decision ? { label: '是' } : {}) });
    const more = decision ? 1 + below(2) : step.kind === 'parallel' ? 1 + below(3) : next() < 0.05 ? 1 : 0;
    for (let extra = 0; extra < more; extra += 1) {
      const back = decision && next() < 0.3;
      const target = back ? below(index + 1) : Math.min(stepCount - 1, index + 2 + below(6));
      const label = decision ? { label: LABELS[1 + ((extra + index) % 3)] ?? '否' } : {};
      edges.push({ from: step.id, to: `s${target}`, ...label });
    }
  });
  return {
    id: `seed-${seed}-${stepCount}`,
    title: `随机流程 ${seed}`,
    lanes: Array.from({ length: laneCount }, (_, index) => ({ id: `l${index}`, title: `岗位${index + 1}` })),
    phases: Array.from({ length: phaseCount }, (_, index) => ({
      id: `p${index}`,
      title: `阶段${index + 1}`,
    })),
    steps,
    edges,
  };
}
