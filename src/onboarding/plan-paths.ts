import { pathOf } from '../graph/paths.ts';

/** Where the plan of a role stands. */
export function planPath(role: string): string {
  return pathOf('roles', role).replace('/roles/', '/onboarding/');
}

/** Where the questions about a role stand. */
export function quizPath(role: string): string {
  return `${planPath(role)}quiz.json`;
}
