import { isComplete } from '../graph/completeness.ts';
import { coverageOf, gapsOf } from '../graph/coverage.ts';
import { listSome } from '../problem/list-some.ts';
import { nearest } from '../problem/nearest.ts';
import { problemAt } from '../problem/problem-at.ts';
import type { Check } from './check.ts';

/** A position that stands in for some duties of a role names duties the role has. */
export const coveredDutiesExist: Check = {
  codes: ['unknown-duty'],
  *run(handbook) {
    for (const model of handbook.models.values())
      for (const [at, { covers = [] }] of model.data.positions.entries())
        for (const [index, { role: roleId, duties = [] }] of covers.entries()) {
          const role = handbook.roles.get(roleId);
          if (!role) continue;
          const known = role.data.duties.map(({ id }) => id);
          for (const [number, duty] of duties.entries()) {
            if (known.includes(duty)) continue;
            const path = ['positions', at, 'covers', index, 'duties', number];
            yield problemAt(model.place(path), 'unknown-duty', {
              message: `岗位「${role.data.title}」没有职责「${duty}」。`,
              fix: `它的职责有：${listSome(known)}。`,
              nearest: nearest(duty, known),
            });
          }
        }
  },
};

/** A model covers every duty of every role that it claims to cover; what nobody takes on is a gap. */
export const dutiesAreCovered: Check = {
  codes: ['uncovered-duty', 'role-gap'],
  *run(handbook) {
    for (const model of handbook.models.values())
      for (const { role, covers, uncovered } of gapsOf(coverageOf(handbook, model.data))) {
        const duties = uncovered.map(({ what }) => `「${what}」`).join('');
        if (covers.length > 0)
          yield problemAt(model.place(['positions']), 'uncovered-duty', {
            message: `方案「${model.data.title}」只兼了「${role.data.title}」的一部分，没人做的有：${duties}。`,
            fix: '把漏掉的职责编号补进某个位置的 covers，或者去掉 duties 表示全兼。',
          });
        else if (handbook.settings.data.model === model.id)
          yield problemAt(model.place(['positions']), 'role-gap', {
            message: `方案「${model.data.title}」里没人做「${role.data.title}」的活，也没说可以不要。`,
            fix: '在某个位置的 covers 里补上，或者在 leavesOut 里写明理由。',
          });
      }
  },
};

/** Every role has a place, as holder or covered, in at least one model. */
export const rolesHaveModels: Check = {
  codes: ['role-in-no-model'],
  *run(handbook) {
    if (handbook.models.size === 0 || !isComplete(handbook, ['models'])) return;
    const models = [...handbook.models.values()];
    const placed = new Set<string | undefined>(
      models.flatMap(({ data }) =>
        data.positions.flatMap(({ role, covers = [] }) => [role, ...covers.map((cover) => cover.role)]),
      ),
    );
    for (const role of handbook.roles.values())
      if (!placed.has(role.id))
        yield problemAt(role.place(['title']), 'role-in-no-model', {
          message: `岗位「${role.data.title}」不在任何组织方案里。`,
          fix: '在至少一个 content/models/ 文件里给它一个位置，或者由别的位置兼。',
        });
  },
};
