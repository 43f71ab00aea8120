import { describe, expect, test } from 'vitest';
import { problemCodes, type ProblemCode } from './codes.ts';
import { problemAt } from './problem-at.ts';
import { hasErrors, sortProblems } from './problem.ts';

const at = (file: string, line: number, column: number, code: ProblemCode = 'unknown-key') =>
  problemAt({ file, line, column }, code, { message: '' });

describe('sortProblems', () => {
  test('orders by file, then line, then column, then code', () => {
    const ordered = [
      at('a.mdx', 2, 9),
      at('a.mdx', 10, 1),
      at('a.mdx', 10, 3, 'missing-key'),
      at('a.mdx', 10, 3, 'wrong-type'),
      at('b.mdx', 1, 1),
    ];
    expect(sortProblems(ordered.toReversed())).toEqual(ordered);
  });

  test('orders files by code points, the same in every locale', () => {
    const files = sortProblems(['é.mdx', 'z.mdx', 'Z.mdx', '中.mdx'].map((file) => at(file, 1, 1)));
    expect(files.map(({ file }) => file)).toEqual(['Z.mdx', 'z.mdx', 'é.mdx', '中.mdx']);
  });

  test('leaves the list it was given alone', () => {
    const given = [at('b.mdx', 1, 1), at('a.mdx', 1, 1)];
    sortProblems(given);
    expect(given.map(({ file }) => file)).toEqual(['b.mdx', 'a.mdx']);
  });
});

describe('severity', () => {
  test('comes from the code', () => {
    expect(at('a', 1, 1, 'role-gap').severity).toBe('warning');
    expect(at('a', 1, 1, 'unknown-role').severity).toBe('error');
  });

  test('of warnings alone stops no build', () => {
    expect(hasErrors([at('a', 1, 1, 'role-gap')])).toBe(false);
    expect(hasErrors([at('a', 1, 1, 'role-gap'), at('a', 1, 1)])).toBe(true);
    expect(hasErrors([])).toBe(false);
  });
});

describe('problemCodes', () => {
  test('are lower-case words joined by hyphens, fit for an address', () => {
    for (const code of Object.keys(problemCodes)) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
