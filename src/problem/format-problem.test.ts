import { describe, expect, test } from 'vitest';
import { formatProblem } from './format-problem.ts';
import { problemAt } from './problem-at.ts';

const place = { file: 'content/processes/inbound.mdx', line: 18, column: 11 };
const full = problemAt(place, 'unknown-role', {
  message: '没有「copywritter」这个岗位。',
  fix: '改成 `lane: copywriter`。',
  nearest: 'copywriter',
  also: { file: 'content/roles/a.mdx', line: 2, column: 3 },
});

describe('formatProblem as text', () => {
  test('says where, what, the nearest word, the other place, the fix and where to read on', () => {
    expect(formatProblem(full, 'text')).toMatchInlineSnapshot(`
      "content/processes/inbound.mdx:18:11  unknown-role
        没有「copywritter」这个岗位。
        是不是 "copywriter"？
        另一处：content/roles/a.mdx:2:3
        改成 \`lane: copywriter\`。
        说明：/contribute/problems/unknown-role/"
    `);
  });

  test('marks what does not stop a build', () => {
    const warning = problemAt(place, 'review-overdue', { message: '过期了。' });
    expect(formatProblem(warning, 'text').split('\n')[0]).toBe(
      'content/processes/inbound.mdx:18:11  review-overdue（提醒）',
    );
  });

  test.each([
    ['an escape sequence', '\u001b[31m红'],
    ['a line break', '一\n::error::二'],
    ['a carriage return', '一\r二'],
    ['a right-to-left override', 'abc\u202etxt.exe'],
    ['a direction isolate', 'abc\u2066x\u2069'],
    ['a line separator', '一\u2028二'],
    ['a C1 control', '一\u009b31m'],
  ])('does not hand %s of the author to the terminal', (_, hostile) => {
    const shown = formatProblem(
      problemAt({ ...place, file: hostile }, 'unknown-key', { message: hostile, fix: hostile }),
      'text',
    );
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
    expect(shown.split('\n')).toHaveLength(4);
  });
});

describe('formatProblem for GitHub', () => {
  test('is one workflow command with its severity, place and title', () => {
    expect(formatProblem(full, 'github')).toBe(
      '::error file=content/processes/inbound.mdx,line=18,col=11,title=unknown-role::' +
        '没有「copywritter」这个岗位。%0A是不是 "copywriter"？%0A另一处：content/roles/a.mdx:2:3' +
        '%0A改成 `lane: copywriter`。%0A说明：/contribute/problems/unknown-role/',
    );
  });

  test('escapes the signs that divide properties, and percent signs first', () => {
    const command = formatProblem(
      problemAt({ ...place, file: '100%,a:b.mdx' }, 'bad-format', { message: '50%0A' }),
      'github',
    );
    expect(command).toContain('file=100%25%2Ca%3Ab.mdx,');
    expect(command).toContain('::50%250A%0A');
  });

  test('stays on one line whatever the author wrote', () => {
    const command = formatProblem(
      problemAt(place, 'bad-format', { message: '一\r\n::warning::二' }),
      'github',
    );
    expect(command.split(/\r|\n/)).toHaveLength(1);
  });
});

describe('formatProblem as JSON', () => {
  test('gives back the problem it was given', () => {
    const line = formatProblem(full, 'json');
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toEqual(full);
  });
});
