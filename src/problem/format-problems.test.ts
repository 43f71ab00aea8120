import { expect, test } from 'vitest';
import { formatProblems } from './format-problems.ts';
import { problemAt } from './problem-at.ts';

const faults = (file: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    problemAt({ file, line: index + 1, column: 1 }, 'bad-format', { message: '一' }),
  );

test('a person is shown fifty problems of a file and told how many more, and all files', () => {
  const text = formatProblems([...faults('a.mdx', 53), ...faults('b.mdx', 50)], 'text');
  expect(text.match(/ {2}bad-format$/gm)).toHaveLength(100);
  expect(text.match(/^.* 还有 .*$/gm)).toEqual(['a.mdx  还有 3 条没列出，先改上面的，再检查一次。']);
  expect(text).toContain('a.mdx:50:1');
  expect(text).not.toContain('a.mdx:51:1');
});

test.each(['github', 'json', 'gitlab'] as const)('%s is told all of them', (format) => {
  expect(formatProblems(faults('a.mdx', 60), format).match(/a\.mdx/g)).toHaveLength(60);
});
