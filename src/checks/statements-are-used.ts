import { isComplete } from '../graph/completeness.ts';
import { problemAt } from '../problem/problem-at.ts';
import type { Check } from './check.ts';

const mayRestOnThem = [
  'roles',
  'departments',
  'models',
  'processes',
  'scorecards',
  'metrics',
  'forms',
  'meetings',
  'objectives',
  'budgets',
  'glossary',
  'guides',
] as const;

/** Every statement of a source is what something rests on. */
export const statementsAreUsed: Check = {
  codes: ['statement-unused'],
  *run(handbook) {
    if (!isComplete(handbook, mayRestOnThem)) return;
    for (const statement of handbook.statements.values())
      if (handbook.usesOf('statements', statement.id).length === 0)
        yield problemAt(statement.place(['code']), 'statement-unused', {
          message: `条目 ${statement.id}「${statement.data.text}」还没有落到任何一页。`,
          fix: `在用得上它的地方，basis 下加一行 \`- ${statement.id}\`。`,
        });
  },
};
