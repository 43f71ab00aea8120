import type { Reference } from '../graph/handbook.ts';
import type { ProblemCode } from '../problem/codes.ts';
import { nearest } from '../problem/nearest.ts';
import { problemAt } from '../problem/problem-at.ts';
import type { Named } from '../schema/reference.ts';
import type { Check } from './check.ts';

/** What to call each kind, the code for a missing one, and where a new one would go. */
const targets: Record<Named, { label: string; code: ProblemCode; home: (id: string) => string }> = {
  roles: { label: '岗位', code: 'unknown-role', home: (id) => `content/roles/${id}.mdx` },
  departments: { label: '部门', code: 'unknown-department', home: (id) => `content/departments/${id}.mdx` },
  models: { label: '组织方案', code: 'unknown-model', home: (id) => `content/models/${id}.mdx` },
  processes: { label: '流程', code: 'unknown-process', home: (id) => `content/processes/${id}.mdx` },
  metrics: { label: '指标', code: 'unknown-metric', home: () => 'content/metrics.yaml' },
  forms: { label: '表单', code: 'unknown-form', home: (id) => `content/forms/${id}.mdx` },
  objectives: { label: '目标', code: 'unknown-objective', home: (id) => `content/objectives/${id}.mdx` },
  statements: {
    label: '来源条目',
    code: 'unknown-statement',
    home: (id) => `content/sources/${id.split('-')[0] ?? ''}.yaml`,
  },
};

/** Every id that a field or a body names exists. */
export const unknownReference: Check = {
  codes: Object.values(targets).map(({ code }) => code),
  *run(handbook) {
    for (const reference of handbook.references) {
      const known = handbook.knownIds[reference.target];
      if (known === undefined || known.has(reference.id)) continue;
      const { label, code, home } = targets[reference.target];
      const close = nearest(reference.id, known);
      const fix =
        close === undefined
          ? `核对编号，或者在 ${home(reference.id)} 里新建。`
          : `改成 \`${pasteable(reference, close)}\`，或者在 ${home(reference.id)} 里新建。`;
      const problem = problemAt(reference.place(), code, `没有「${reference.id}」这个${label}。`, fix);
      yield close === undefined ? problem : { ...problem, nearest: close };
    }
  },
};

/** As it would stand in the field; in a body, the id alone. */
function pasteable({ path }: Reference, id: string): string {
  const key = path.at(-1);
  if (key === undefined) return id;
  return typeof key === 'string' ? `${key}: ${id}` : `- ${id}`;
}
