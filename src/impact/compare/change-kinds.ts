/**
 * How far a change reaches: `none` changes nobody's work, `direct` touches what the change names, `users`
 * also everything that points at the changed thing.
 */
export type Reach = 'none' | 'direct' | 'users';

/** Every kind of change that is told apart: the icon before its sentence, and how far it reaches. */
export const changeKinds = {
  'thing-added': ['➕', 'direct'],
  'thing-removed': ['➖', 'users'],
  'thing-renamed': ['🏷️', 'users'],
  'id-changed': ['🏷️', 'none'],
  'departments-merged': ['🏢', 'users'],
  'page-owner': ['👤', 'direct'],
  'review-recorded': ['✅', 'none'],
  'review-period': ['🗓️', 'none'],
  controlled: ['🔒', 'none'],
  aliases: ['🔎', 'none'],
  notes: ['💬', 'none'],
  body: ['📝', 'direct'],
  confirmed: ['✔️', 'none'],
  'became-suggested': ['❔', 'none'],
  basis: ['📎', 'none'],
  other: ['✏️', 'direct'],

  'role-department': ['🏢', 'direct'],
  mission: ['🧭', 'direct'],
  'duty-added': ['➕', 'direct'],
  'duty-removed': ['➖', 'direct'],
  'duty-moved': ['🔀', 'direct'],
  'duty-reworded': ['✏️', 'direct'],
  'duty-rhythm': ['⏱️', 'direct'],
  'duty-trigger': ['⏱️', 'direct'],
  'duty-standard': ['🎯', 'direct'],
  'duty-output': ['📦', 'direct'],
  'duty-forms': ['📋', 'direct'],
  'duty-processes': ['🔗', 'direct'],
  collaboration: ['🤝', 'direct'],
  capability: ['🎓', 'direct'],
  tool: ['🔧', 'direct'],
  'role-metrics': ['🎯', 'direct'],
  onboarding: ['🌱', 'direct'],

  'department-function': ['🏢', 'users'],
  'department-head': ['👤', 'users'],
  'department-collaboration': ['🤝', 'direct'],

  headcount: ['👥', 'direct'],
  'position-added': ['➕', 'direct'],
  'position-removed': ['➖', 'direct'],
  'position-role': ['🔀', 'direct'],
  'position-title': ['🏷️', 'direct'],
  'position-department': ['🏢', 'direct'],
  'position-unit': ['🏢', 'direct'],
  'reports-to': ['🔀', 'direct'],
  covers: ['🔀', 'direct'],
  'dotted-line': ['🔀', 'direct'],
  'left-out': ['➖', 'direct'],
  'model-fits': ['📐', 'direct'],

  'process-trigger': ['🧭', 'direct'],
  'lane-added': ['🏊', 'direct'],
  'lane-removed': ['🏊', 'direct'],
  'lane-holder': ['🏊', 'direct'],
  phase: ['🏊', 'direct'],
  'step-added': ['➕', 'direct'],
  'step-removed': ['➖', 'direct'],
  'step-reworded': ['✏️', 'direct'],
  'step-lane': ['🏊', 'direct'],
  'step-phase': ['🏊', 'direct'],
  'step-kind': ['🧭', 'direct'],
  'step-within': ['⏱️', 'direct'],
  'step-forms': ['📋', 'direct'],
  'step-people': ['👤', 'direct'],
  'step-goods': ['📦', 'direct'],
  'step-next': ['🧭', 'direct'],
  'step-exit': ['🧭', 'direct'],
  exception: ['⚠️', 'direct'],
  measures: ['🎯', 'direct'],
  variant: ['🔀', 'direct'],

  'form-field-added': ['➕', 'users'],
  'form-field-removed': ['➖', 'users'],
  'form-field': ['📋', 'users'],
  'form-required': ['📋', 'users'],
  'form-people': ['👤', 'direct'],
  'form-frequency': ['⏱️', 'users'],
  'form-keep': ['🗄️', 'users'],

  'meeting-rhythm': ['🗓️', 'direct'],
  'meeting-minutes': ['⏱️', 'direct'],
  'meeting-clash': ['🗓️', 'direct'],
  'meeting-host': ['👤', 'direct'],
  'meeting-attendees': ['👥', 'direct'],
  'meeting-agenda': ['🗓️', 'direct'],
  'meeting-forms': ['📋', 'direct'],

  'metric-target': ['🎯', 'users'],
  'metric-formula': ['🧮', 'users'],
  'metric-definition': ['🎯', 'users'],
  'metric-owner': ['👤', 'users'],
  'indicator-added': ['➕', 'direct'],
  'indicator-removed': ['➖', 'direct'],
  'indicator-points': ['⚖️', 'direct'],
  'indicator-rule': ['⚖️', 'direct'],
  indicator: ['⚖️', 'direct'],
  'points-off': ['⚖️', 'direct'],
  assessor: ['👤', 'direct'],
  'applies-to': ['⚖️', 'direct'],
  'appraisal-chain': ['⚖️', 'direct'],

  'key-result': ['🎯', 'direct'],
  'aligns-to': ['🎯', 'direct'],
  'budget-line': ['💰', 'direct'],
  'budget-total': ['💰', 'direct'],
  'budget-off': ['💰', 'direct'],

  term: ['📖', 'none'],
  synonyms: ['📖', 'none'],
  statement: ['📎', 'users'],
  'active-model': ['⚙️', 'direct'],
  setting: ['⚙️', 'none'],
} as const satisfies Record<string, readonly [icon: string, reach: Reach]>;

export type ChangeKind = keyof typeof changeKinds;

/** The sign before a sentence of this kind. */
export function iconOf(kind: ChangeKind): string {
  return changeKinds[kind][0];
}

/** How far a change of this kind reaches. */
export function reachOf(kind: ChangeKind): Reach {
  return changeKinds[kind][1];
}
