import { z } from 'zod';
import type { Handbook } from '../../graph/handbook.ts';
import { scorecardsOf } from '../../graph/scorecards-of.ts';
import { standingsOf, titleOfPosition } from '../../graph/team.ts';
import { field } from '../../schema/field.ts';
import { Headcount } from '../../schema/model.ts';
import { Role } from '../../schema/role.ts';
import { formsOf, meetingsOf, processesOf } from '../../graph/role-work.ts';
import type { Thing } from '../../source/thing.ts';
import { entryOf, refTo } from './entry.ts';
import { endpoint, entryShape, Ref } from './shapes.ts';

const Holder = z.strictObject({
  model: field(z.string(), '组织方案。', 'small-shop'),
  position: field(z.string(), '方案里的位置编号。', 'store-manager'),
  title: field(z.string(), '位置的叫法。', '店长'),
  holds: field(z.boolean(), 'true 单设这个岗位，false 由这个位置兼。', true),
  headcount: field(Headcount.optional(), '人数；没有说法就不写。', 1),
  reportsTo: field(z.string().optional(), '汇报给哪个位置。', 'operations-director'),
});

const RoleDerived = z.strictObject({
  holders: field(z.array(Holder), '在各组织方案里由谁来做。'),
  processes: field(
    z.array(
      Ref.extend({
        owns: field(z.boolean(), '是不是流程负责人。', true),
        steps: field(z.array(z.string()), '做哪几步：步骤编号。', ['check-goods']),
      }),
    ),
    '参与的流程。',
  ),
  forms: field(
    z.array(Ref.extend({ fills: field(z.boolean(), 'true 填，false 只看。', true) })),
    '用到的表单。',
  ),
  meetings: field(
    z.array(Ref.extend({ hosts: field(z.boolean(), 'true 主持，false 参加。', false) })),
    '会议与培训。',
  ),
  scorecards: field(z.array(Ref), '考核表。'),
});

/** Roles, with where each stands and takes part. */
export const roles = endpoint({
  title: '岗位',
  item: entryShape(Role, RoleDerived),
  items: (handbook) =>
    [...handbook.roles.values()].map((role) =>
      entryOf(handbook, { kind: 'roles', thing: role }, derivedOf(handbook, role)),
    ),
});

function derivedOf(handbook: Handbook, role: Thing<Role>): z.input<typeof RoleDerived> {
  return {
    holders: [...handbook.models.values()].flatMap((model) =>
      standingsOf(role, model).map(({ position, holds }) => ({
        model: model.id,
        position: position.id,
        title: titleOfPosition(handbook, position),
        holds,
        ...(position.headcount === undefined ? {} : { headcount: position.headcount }),
        ...(position.reportsTo === undefined ? {} : { reportsTo: position.reportsTo }),
      })),
    ),
    processes: processesOf(handbook, role).map(({ process, steps, owns }) => ({
      ...refTo(handbook, 'processes', process),
      owns,
      steps: steps.map(({ id }) => id),
    })),
    forms: formsOf(handbook, role).map(({ form, fills }) => ({ ...refTo(handbook, 'forms', form), fills })),
    meetings: meetingsOf(handbook, role).map(({ meeting, hosts }) => ({
      ...refTo(handbook, 'meetings', meeting),
      hosts,
    })),
    scorecards: scorecardsOf(handbook, role.id).map((scorecard) => refTo(handbook, 'scorecards', scorecard)),
  };
}
