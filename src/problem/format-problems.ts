import { codeQualityReport } from './code-quality.ts';
import { formatProblem, printable, problemFormats } from './format-problem.ts';
import type { Problem } from './problem.ts';

export const reportFormats = [...problemFormats, 'gitlab'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/**
 * All problems of a run as a person, a forge or a program reads them; empty when there is nothing to say.
 *
 * A person is shown the first fifty of each file, and told how many more there are.
 */
export function formatProblems(problems: readonly Problem[], format: ReportFormat): string {
  if (format === 'gitlab') return codeQualityReport(problems);
  if (format === 'text') return asTexts(problems);
  return problems.map((problem) => formatProblem(problem, format)).join('\n');
}

/** Nobody reads more problems of one file before mending the first of them. */
const mostShown = 50;

function asTexts(problems: readonly Problem[]): string {
  const perFile = [...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, all]) => {
    const left = all.length - mostShown;
    const shown = all.slice(0, mostShown).map((problem) => formatProblem(problem, 'text'));
    return left > 0
      ? [...shown, printable(`${file}  还有 ${left} 条没列出，先改上面的，再检查一次。`)]
      : shown;
  });
  return perFile.join('\n\n');
}
