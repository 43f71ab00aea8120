import { Capability, Collaboration, Duty, OnboardingItem, Role, Tool } from '../../schema/role.ts';
import type { Thing } from '../../source/thing.ts';
import type { z } from 'zod';
import type { Told } from './change.ts';
import { fieldChanges, type FieldSpecs } from './field-changes.ts';
import { listChanges, pairsOf, type ListSpec } from './list-changes.ts';
import { movedDuties, type DutyMove } from './moved-duties.ts';
import { quoted, subject } from './phrase.ts';
import { pageFieldNames } from './page-changes.ts';
import { refTo, type Scene } from './scene.ts';
import { stillCovering, withUsers } from './still-using.ts';

const roleFields: FieldSpecs<Role> = {
  department: { kind: 'role-department', label: '所属部门' },
  mission: { kind: 'mission', label: '岗位使命' },
  metrics: { kind: 'role-metrics', label: '看的指标' },
};

const duties: ListSpec<Duty> = {
  schema: Duty,
  keyOf: ({ id }) => id,
  noun: '职责',
  naming: { by: 'what', verb: '改写' },
  kinds: { added: 'duty-added', removed: 'duty-removed' },
  fields: {
    what: { kind: 'duty-reworded' },
    when: { kind: 'duty-rhythm', label: '频次', words: 'rhythm' },
    trigger: { kind: 'duty-trigger', label: '触发' },
    standard: { kind: 'duty-standard', label: '标准' },
    output: { kind: 'duty-output', label: '产出' },
    forms: { kind: 'duty-forms', label: '表单' },
    processes: { kind: 'duty-processes', label: '所属流程' },
  },
  skip: new Set(['id']),
};

type Partner = z.output<typeof Collaboration>;
const collaborations: ListSpec<Partner> = {
  schema: Collaboration,
  keyOf: ({ role, party }) => role ?? party ?? '',
  noun: ({ role, party }, scene) => `和${role === undefined ? party : scene.title('roles', role)}的配合`,
  kinds: { added: 'collaboration', removed: 'collaboration', otherwise: 'collaboration' },
  fields: { gives: { kind: 'collaboration', label: '给出' }, gets: { kind: 'collaboration', label: '拿到' } },
};

const tools: ListSpec<z.output<typeof Tool>> = {
  schema: Tool,
  keyOf: ({ name }) => name,
  noun: '工具',
  naming: { by: 'name', verb: '改名' },
  kinds: { added: 'tool', removed: 'tool' },
  fields: { use: { kind: 'tool', label: '用处' } },
};

const onboarding: ListSpec<z.output<typeof OnboardingItem>> = {
  schema: OnboardingItem,
  noun: '新人事项',
  naming: { by: 'what', verb: '改写' },
  kinds: { added: 'onboarding', removed: 'onboarding' },
  fields: {
    by: { kind: 'onboarding', label: '期限', words: 'milestone' },
    what: { kind: 'onboarding' },
  },
};

const capabilityGroups = {
  knowledge: '专业知识',
  skills: '核心技能',
  general: '通用能力',
  attitude: '职业素养',
} as const;

/** Fields of a role that this file, or the one for pages, tells of. */
const skip = new Set(['duties', 'worksWith', 'tools', 'onboarding', 'capabilities']);

/** What changed in a role besides what every page has. */
export function* roleChanges(scene: Scene, before: Thing<Role>, after: Thing<Role>): Generator<Told> {
  const lead = subject(refTo('roles', after));
  const [old, now] = [before.data, after.data];
  const comparison = { schema: Role, specs: roleFields, lead, skip: pageFieldNames.union(skip) };
  yield* fieldChanges(scene, comparison, [old, now]);
  yield* dutyChanges(scene, lead, [before, after]);
  yield* listChanges({ scene, lead }, collaborations, pairsOf(collaborations, old.worksWith, now.worksWith));
  yield* listChanges({ scene, lead }, tools, pairsOf(tools, old.tools, now.tools));
  for (const [group, label] of Object.entries(capabilityGroups) as [
    keyof typeof capabilityGroups,
    string,
  ][]) {
    // the keys of that constant
    const capabilities: ListSpec<z.output<typeof Capability>> = {
      schema: Capability,
      noun: label,
      naming: { by: 'text', verb: '改写' },
      kinds: { added: 'capability', removed: 'capability' },
      fields: { text: { kind: 'capability' } },
    };
    const pairs = pairsOf(capabilities, old.capabilities[group], now.capabilities[group]);
    yield* listChanges({ scene, lead }, capabilities, pairs);
  }
  yield* listChanges({ scene, lead }, onboarding, pairsOf(onboarding, old.onboarding, now.onboarding));
}

function* dutyChanges(
  scene: Scene,
  lead: string,
  [before, after]: readonly [Thing<Role>, Thing<Role>],
): Generator<Told> {
  const moves = movedDuties(scene);
  const left = moves.filter(({ from }) => from === after.id);
  const came = moves.filter(({ to }) => to === after.id);
  const pairs = pairsOf(duties, before.data.duties, after.data.duties);
  const removed = pairs.removed.filter((duty) => !left.some(({ before: moved }) => moved === duty));
  for (const duty of removed) {
    const [gone] = listChanges({ scene, lead }, duties, { kept: [], added: [], removed: [duty] });
    if (gone) yield withCoverers(scene, { role: after.id, duty }, gone);
  }
  yield* listChanges({ scene, lead }, duties, {
    ...pairs,
    added: pairs.added.filter((duty) => !came.some(({ after: moved }) => moved === duty)),
    removed: [],
  });
  for (const move of came) yield* tellMove(scene, move);
}

/** A duty that its role no longer has, and the models in which it is still taken on. */
function withCoverers(
  { after }: Scene,
  { role, duty: { id } }: { role: string; duty: Duty },
  { kind, text, concerns = [] }: Told,
): Told {
  const left = stillCovering(after, role, id);
  const models = left.filter((user) => user.kind === 'models');
  return { kind, ...withUsers(text, models, '还在用它'), concerns: [...concerns, ...left] };
}

function* tellMove(scene: Scene, { from, to, before, after }: DutyMove): Generator<Told> {
  const [giver, taker] = [scene.ref('roles', from), scene.ref('roles', to)];
  yield withCoverers(
    scene,
    { role: from, duty: before },
    {
      kind: 'duty-moved',
      text: `职责${quoted(after.what)}由 ${giver.title} 转给 ${taker.title}`,
      concerns: [
        giver,
        taker,
        ...(after.forms ?? []).map((id) => scene.ref('forms', id)),
        ...(after.processes ?? []).map((id) => scene.ref('processes', id)),
      ],
    },
  );
  const lead = subject(taker);
  yield* listChanges({ scene, lead }, duties, { added: [], removed: [], kept: [[before, after]] });
}
