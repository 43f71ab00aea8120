import type { Severity } from './problem.ts';

/**
 * Every code a problem can carry, with its severity.
 *
 * A code is a promise: never reused, one help page each in `content/guides/contribute/problems/`.
 */
export const problemCodes = {
  // One file, before its words are read.
  'not-a-file': 'error',
  'unreadable-file': 'error',
  'file-too-large': 'error',
  'empty-file': 'error',
  'not-utf-8': 'error',
  'byte-order-mark': 'error',
  'windows-line-ends': 'error',
  'bad-file-name': 'error',
  'stray-file': 'error',
  // One file, its structure.
  'no-frontmatter': 'error',
  'broken-yaml': 'error',
  'flow-collection': 'error',
  'tab-indent': 'error',
  // One file, its fields.
  'unknown-key': 'error',
  'missing-key': 'error',
  'wrong-type': 'error',
  'unknown-value': 'error',
  'bad-format': 'error',
  'no-basis': 'error',
  'basis-and-suggested': 'error',
  'unknown-suggested-field': 'error',
  // One file, its body.
  'code-in-body': 'error',
  'unknown-component': 'error',
  'unsafe-html': 'error',
  'heading-level': 'error',
  'broken-markdown': 'error',
  // Between files: references.
  'unknown-role': 'error',
  'unknown-department': 'error',
  'unknown-model': 'error',
  'unknown-process': 'error',
  'unknown-metric': 'error',
  'unknown-form': 'error',
  'unknown-objective': 'error',
  'unknown-statement': 'error',
  'dead-link': 'error',
  'missing-picture': 'error',
  // Between files: names.
  'duplicate-id': 'error',
  'duplicate-name': 'error',
  'duplicate-item': 'error',
  // Organisation models.
  'reporting-cycle': 'error',
  'unknown-position': 'error',
  'several-tops': 'error',
  'position-without-name': 'error',
  'unknown-duty': 'error',
  'uncovered-duty': 'error',
  'role-gap': 'warning',
  'role-in-no-model': 'error',
  // Processes.
  'step-without-lane': 'error',
  'lane-without-name': 'error',
  'lane-without-step': 'error',
  'unknown-step': 'error',
  'unknown-phase': 'error',
  'unreachable-step': 'error',
  'process-without-end': 'error',
  'single-exit': 'error',
  'unlabelled-exit': 'error',
  'too-many-approvals': 'warning',
  'role-without-process': 'warning',
  // Forms, meetings, metrics, scorecards, objectives, budgets.
  'form-unused': 'error',
  'choice-without-options': 'error',
  'example-does-not-fit': 'error',
  'bad-recurrence': 'error',
  'agenda-does-not-add-up': 'error',
  'bad-formula': 'error',
  'formula-cycle': 'error',
  'points-do-not-add-up': 'error',
  'steps-out-of-order': 'error',
  'steps-over-points': 'error',
  'scale-without-range': 'error',
  'beyond-most': 'error',
  'alignment-cycle': 'error',
  'budget-does-not-add-up': 'error',
  // Keeping it true.
  'statement-unused': 'warning',
  'still-to-write': 'warning',
  'review-ahead': 'warning',
  'review-overdue': 'warning',
  'controlled-review-overdue': 'error',
} as const satisfies Record<string, Severity>;

export type ProblemCode = keyof typeof problemCodes;
