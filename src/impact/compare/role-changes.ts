import type { Capability, Collaboration, OnboardingItem, Role, Tool } from '../../schema/role.ts';
import type { Thing } from '../../source/thing.ts';
import type { z } from 'zod';
import type { Told } from './change.ts';
import { fieldChanges, type FieldSpecs } from './field-changes.ts';
import { listChanges, pairsOf, type ListSpec } from './list-changes.ts';
import { duties, withCoverers } from './duty-moves.ts';
import { movedDuties } from './moved-duties.ts';
import { subject } from './phrase.ts';
import { pageFieldNames } from './page-changes.ts';
import { refTo, type Scene } from './scene.ts';

const roleFields: FieldSpecs<Role> = {
  department: { kind: 'role-department' },
  mission: { kind: 'mission' },
  metrics: { kind: 'role-metrics' },
};

type Partner = z.output<typeof Collaboration>;
const collaborations: ListSpec<Partner> = {
  place: 'roles.worksWith',
  keyOf: ({ role, party }) => role ?? party ?? '',
  noun: ({ role, party }, scene) => `和${role === undefined ? party : scene.title('roles', role)}的配合`,
  kinds: { added: 'collaboration', removed: 'collaboration', otherwise: 'collaboration' },
  fields: { gives: { kind: 'collaboration' }, gets: { kind: 'collaboration' } },
};

const tools: ListSpec<z.output<typeof Tool>> = {
  place: 'roles.tools',
  keyOf: ({ name }) => name,
  noun: '工具',
  naming: { by: 'name', verb: '改名' },
  kinds: { added: 'tool', removed: 'tool' },
  fields: { use: { kind: 'tool' } },
};

const onboarding: ListSpec<z.output<typeof OnboardingItem>> = {
  place: 'roles.onboarding',
  noun: '新人事项',
  naming: { by: 'what', verb: '改写' },
  kinds: { added: 'onboarding', removed: 'onboarding' },
  fields: {
    by: { kind: 'onboarding', words: 'milestone' },
    what: { kind: 'onboarding' },
  },
};

const capabilityGroups = {
  knowledge: '专业知识',
  skills: '核心技能',
  general: '通用能力',
  attitude: '职业素养',
} as const;

/** Fields whose items are told one by one, below. */
const skip = new Set(['duties', 'worksWith', 'tools', 'onboarding', 'capabilities']);

/** What changed in a role besides what every page has. */
export function* roleChanges(scene: Scene, before: Thing<Role>, after: Thing<Role>): Generator<Told> {
  const lead = subject(refTo('roles', after));
  const [old, now] = [before.data, after.data];
  const comparison = { place: 'roles' as const, specs: roleFields, lead, skip: pageFieldNames.union(skip) };
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
      place: `roles.capabilities.${group}`,
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
}
