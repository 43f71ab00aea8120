import { expect, test } from 'vitest';
import type { Problem } from '../../problem/problem.ts';
import { aShop } from '../compare/__cases__/case.ts';
import { formatReport } from './format-report.ts';
import { makeReport, type Side } from './report.ts';

const broken: Problem = {
  severity: 'error',
  code: 'unreadable-file',
  file: 'content/roles/clerk.mdx',
  line: 2,
  column: 1,
  message: '冒号是全角的。',
  fix: '改成半角的。',
};
const side = (...problems: Problem[]): Side => ({
  name: 'main',
  commit: undefined,
  handbook: aShop(),
  problems,
});
const told = (base: Side, head: Side): string => formatReport(makeReport(base, head, []), 'text');

test('does not say that nothing changed of files that cannot be read', () => {
  const text = told(side(), side(broken));
  expect(text).toContain('有 1 个文件读不了，没能比较');
  expect(text).not.toContain('不在 content/ 里');
});

test('asks to mend only what is still broken', () => {
  const mended = told(side(broken), side());
  expect(mended).not.toContain('先改这些错');
  expect(mended).toContain('改动前读不了的文件（没有比较）\n\n- ⚠️ 改动前 content/roles/clerk.mdx:2:1');
  const both = told(side(broken), side(broken));
  expect(both).toContain('先改这些错');
  expect(both).not.toContain('改动前');
});
