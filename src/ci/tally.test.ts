import { expect, test } from 'vitest';
import { sumTallies, tallyReport } from './tally.ts';

test('counts the unit tests', () => {
  expect(tallyReport({ numPassedTests: 7, numFailedTests: 2 }, 1)).toEqual({ passed: 7, failed: 2 });
});

test('counts a browser test that passed only when tried again as passed', () => {
  const report = { stats: { expected: 3, unexpected: 1, flaky: 1 } };
  expect(tallyReport(report, 1)).toEqual({ passed: 4, failed: 1 });
});

test('counts a run that broke outside its tests as one failure', () => {
  expect(tallyReport({ numPassedTests: 7, numFailedTests: 0 }, 1)).toEqual({ passed: 7, failed: 1 });
});

test('counts a run without any test as a failure', () => {
  expect(tallyReport({ numPassedTests: 0, numFailedTests: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
});

test('sums up', () => {
  expect(
    sumTallies([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
