import { codeQualityReport } from './code-quality.ts';
import { formatProblem, problemFormats } from './format-problem.ts';
import type { Problem } from './problem.ts';

export const reportFormats = [...problemFormats, 'gitlab'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** All problems of a run as a person, a forge or a program reads them; empty when there is nothing to say. */
export function formatProblems(problems: readonly Problem[], format: ReportFormat): string {
  if (format === 'gitlab') return codeQualityReport(problems);
  const separator = format === 'text' ? '\n\n' : '\n';
  return problems.map((problem) => formatProblem(problem, format)).join(separator);
}
