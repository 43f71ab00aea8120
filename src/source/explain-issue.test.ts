import { expect, test } from 'vitest';
import { z } from 'zod';
import { Review } from '../schema/page.ts';
import { explainIssues } from './explain-issue.ts';
import { parseYaml } from './parse-yaml.ts';

/** What is said of one field. */
const said = (schema: z.ZodType, text: string, name: string): string[] => {
  const yaml = parseYaml(text, 'f.yaml');
  const { issues = [] } = schema.safeParse(yaml.data).error ?? {};
  const meant = issues.filter(({ path }) => path.includes(name));
  return explainIssues(schema, yaml, meant).map(({ message, fix }) => message + (fix ?? ''));
};

test('a day written as one number is told with its hyphens', () => {
  const [message] = said(Review, 'on: 20261101\neveryMonths: 6\n', 'on');
  expect(message).toMatch(/日期用连字符隔开：`on: 2026-11-01`。$/);
});

test('a number with a comma is told without it', () => {
  const [message] = said(z.object({ a: z.array(z.number()) }), 'a:\n  - 1,000\n', 'a');
  expect(message).toMatch(/数字里不写逗号：`- 1000`。$/);
});

test.each([11, 13])('of %i months it is said that they are to be 12', (count) => {
  const months = z.object({ months: z.array(z.number()).length(12) });
  expect(said(months, `months:\n${'  - 1\n'.repeat(count)}`, 'months')).toEqual([
    `「months」写了 ${count} 个，要 12 个。`,
  ]);
});
