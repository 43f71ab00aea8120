import { expect, test } from 'vitest';
import { problemAt } from './problem-at.ts';
import { warnOfErrors } from './warn-of-errors.ts';

const at = (file: string, line: number) => ({ file, line, column: 1 });

/** What is said of some problems. */
function said(...problems: Parameters<typeof warnOfErrors>[0]): string[] {
  const lines: string[] = [];
  warnOfErrors(problems, (line) => lines.push(line));
  return lines;
}

test('files in error are counted once each', () => {
  const [one, two] = [1, 2].map((line) =>
    problemAt(at('content/a.mdx', line), 'broken-yaml', { message: '' }),
  );
  const other = problemAt(at('content/b.mdx', 1), 'missing-key', { message: '' });
  expect(said(...[one, two, other].filter((problem) => problem !== undefined))).toEqual([
    expect.stringContaining('有 2 个文件有错'),
  ]);
});

test('nothing is said of reminders, nor of nothing', () => {
  expect(said(problemAt(at('content/a.mdx', 1), 'review-overdue', { message: '' }))).toEqual([]);
  expect(said()).toEqual([]);
});
