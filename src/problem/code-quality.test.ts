import { describe, expect, test } from 'vitest';
import { codeQualityReport } from './code-quality.ts';
import { problemAt } from './problem-at.ts';

const at = (line: number, message = '没有「x」这个岗位。') =>
  problemAt({ file: 'content/roles/a "b";$(id).mdx', line, column: 5 }, 'unknown-role', {
    message,
    fix: '改成 y。',
  });

interface Entry {
  fingerprint: string;
}
const report = (...problems: Parameters<typeof codeQualityReport>[0]) =>
  JSON.parse(codeQualityReport(problems)) as Entry[]; // its own format

describe('codeQualityReport', () => {
  test('says where, what and how bad, as GitLab reads it', () => {
    expect(report(at(7))).toEqual([
      {
        description: '没有「x」这个岗位。改成 y。',
        check_name: 'unknown-role',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        severity: 'major',
        location: { path: 'content/roles/a "b";$(id).mdx', lines: { begin: 7 } },
      },
    ]);
  });

  test('knows a problem again on another line, and two alike apart', () => {
    const [first, second] = report(at(7), at(9));
    const [moved] = report(at(8));
    expect(moved?.fingerprint).toBe(first?.fingerprint);
    expect(second?.fingerprint).not.toBe(first?.fingerprint);
  });

  test('is an empty list when nothing is wrong', () => {
    expect(report()).toEqual([]);
  });
});
