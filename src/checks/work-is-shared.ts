import { isComplete } from '../graph/completeness.ts';
import type { Handbook } from '../graph/handbook.ts';
import { raciMatrix } from '../graph/raci-matrix.ts';
import { suggestedMaxShare } from '../graph/raci.ts';
import { problemAt } from '../problem/problem-at.ts';
import type { Role } from '../schema/role.ts';
import type { Thing } from '../source/thing.ts';
import type { Check } from './check.ts';

/** Below this many approvals in all, a share says nothing. */
const enoughSteps = 20;

/** Nobody approves more than a set share of all steps, as the active model gives them away. */
export const approvalsAreShared: Check = {
  codes: ['too-many-approvals'],
  *run(handbook) {
    if (!handbook.models.has(handbook.settings.data.model)) return; // told as what it is
    const { approvals, steps: all } = raciMatrix(handbook);
    if (all < enoughSteps) return;
    const maxShare = handbook.settings.data.approvals?.maxShare ?? suggestedMaxShare;
    for (const { role, steps, share } of approvals)
      if (share > maxShare)
        yield problemAt(role.place(['title']), 'too-many-approvals', {
          message: `「${role.data.title}」拍板 ${steps} 步，占全部 ${all} 步的 ${Math.round(share * 100)}%，超过 ${Math.round(maxShare * 100)}%。`,
          fix: '把一部分步骤的 approver 交给更靠近现场的岗位。',
        });
  },
};

/** Whether any process names a role; who reviewed its page has no part in the process. */
function isNamed(handbook: Handbook, { id }: Thing<Role>): boolean {
  return handbook
    .usesOf('roles', id)
    .some(({ from, path }) => from.kind === 'processes' && path[0] !== 'review');
}

/** Every role takes part in some process, by what the process or one of the role's duties says. */
export const rolesHaveWork: Check = {
  codes: ['role-without-process'],
  *run(handbook) {
    if (!isComplete(handbook, ['processes'])) return;
    for (const role of handbook.roles.values())
      if (!isNamed(handbook, role) && !role.data.duties.some(({ processes }) => processes !== undefined))
        yield problemAt(role.place(['title']), 'role-without-process', {
          message: `岗位「${role.data.title}」不在任何流程里。`,
          fix: '在它的职责里写 processes，或者在流程里给它一条泳道。',
        });
  },
};
