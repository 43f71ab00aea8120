import { expect, test } from 'vitest';
import { parseLog } from './read-log.ts';

const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];
const none = '0'.repeat(40);

test('reads files that came, changed and went, whatever their names', () => {
  const odd = ':100644 100644 x y M\n"a" ; $(b).mdx';
  const log = [
    `\u0001${a} 1000 2026-11-21`,
    `\n:100644 100644 ${a} ${b} M`,
    'content/roles/a b.mdx',
    `:000000 100644 ${none} ${b} A`,
    odd,
    `:100644 000000 ${a} ${none} D`,
    'content/gone.mdx',
    '',
  ].join('\0');
  expect(parseLog(log)).toEqual([
    {
      hash: a,
      seconds: 1000,
      day: '2026-11-21',
      files: [
        { path: 'content/roles/a b.mdx', before: a, after: b },
        { path: odd, before: undefined, after: b },
        { path: 'content/gone.mdx', before: a, after: undefined },
      ],
    },
  ]);
});

test('takes no link for a file', () => {
  const log = [`\u0001${a} 1000 2026-11-21`, `\n:100644 120000 ${a} ${b} T`, 'content/a.mdx', ''].join('\0');
  expect(parseLog(log)[0]?.files).toEqual([{ path: 'content/a.mdx', before: a, after: undefined }]);
});
