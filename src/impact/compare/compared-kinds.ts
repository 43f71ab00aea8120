import type { Target } from '../../schema/reference.ts';

/** Kinds whose things come and go as a whole, in the order in which they are told. */
export const comparedKinds = [
  'departments',
  'roles',
  'models',
  'processes',
  'forms',
  'meetings',
  'scorecards',
  'metrics',
  'objectives',
  'budgets',
  'glossary',
  'guides',
  'statements',
] as const satisfies readonly Target[];

export type ComparedKind = (typeof comparedKinds)[number];
