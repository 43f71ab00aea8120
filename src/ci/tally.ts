/** How many checks of a step went well and how many did not. */
export interface Tally {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

/**
 * Count the tests in a JSON report of Vitest or Playwright.
 *
 * A browser test that passes when tried again has passed; its report names it as flaky. A run that says it
 * failed counts at least one failure, whatever its numbers; so does one without any test.
 */
export function tallyReport(report: VitestReport | PlaywrightReport, exitCode: number): Tally {
  const { passed, failed } =
    'stats' in report
      ? { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected }
      : { passed: report.numPassedTests, failed: report.numFailedTests };
  const isSound = exitCode === 0 && passed > 0;
  return { passed, failed: isSound ? failed : Math.max(failed, 1) };
}

/** The sum of all steps. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}
