import { createHash } from 'node:crypto';
import { asOneLine } from './format-problem.ts';
import type { Problem } from './problem.ts';

/**
 * All problems as the code quality report that GitLab shows in a merge request.
 *
 * The fingerprint leaves out the line, so that a problem stays the same one when text above it moves.
 *
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function codeQualityReport(problems: readonly Problem[]): string {
  const seen = new Map<string, number>();
  const report = problems.map((problem) => {
    const { file, line, code, severity, message } = problem;
    const what = JSON.stringify([file, code, message]);
    const times = (seen.get(what) ?? 0) + 1;
    seen.set(what, times);
    return {
      description: asOneLine(problem),
      check_name: code,
      fingerprint: createHash('sha256').update(`${what}${times}`).digest('hex'),
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path: file, lines: { begin: line } },
    };
  });
  return JSON.stringify(report, null, 2);
}
