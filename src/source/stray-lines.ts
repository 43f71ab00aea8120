import { problemAt } from '../problem/problem-at.ts';
import type { Problem } from '../problem/problem.ts';
import { splitFrontmatter, type Frontmatter } from './frontmatter.ts';

/** What git leaves in a file that two people have changed; nothing else in it can be judged before. */
export function findConflict(text: string, file: string): Problem | undefined {
  if (!text.includes('<<<<<<< ')) return undefined;
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith('<<<<<<< '));
  const end = lines.findIndex((line, index) => index > start && /^>{7}(?: |$)/.test(line));
  if (start === -1 || end === -1) return undefined;
  const bodyLine = file.endsWith('.mdx') ? (splitFrontmatter(text)?.bodyLine ?? Infinity) : Infinity;
  return problemAt(
    { file, line: start + 1, column: 1 },
    start + 1 < bodyLine ? 'broken-yaml' : 'broken-markdown',
    {
      message: `这里有没处理完的合并冲突，到第 ${end + 1} 行为止。`,
      fix: '两个人改了同一处：留下对的那份，再删掉 <<<<<<<、=======、>>>>>>> 这三行。',
    },
  );
}

/** A line `---` between the fields: what comes after it would be taken for the body. */
export function findExtraRule({ body, bodyLine }: Frontmatter, file: string): Problem | undefined {
  const lines = body.split('\n');
  const end = lines.findIndex((line) => line.trimEnd() === '---');
  const between = lines.slice(0, end === -1 ? 0 : end).filter((line) => line.trim() !== '');
  // A body can hold a list and a rule, but no fields.
  if (!between.some((line) => /^ *(?:- +)?[a-z]\w*:(?: |$)/.test(line))) return undefined;
  if (!between.every((line) => /^(?: *- | +\S| *[a-z]\w*:(?: |$)| *#)/.test(line))) return undefined;
  return problemAt({ file, line: bodyLine - 1, column: 1 }, 'broken-yaml', {
    message: '字段中间多了一行 ---。',
    fix: `删掉这一行；字段到第 ${bodyLine + end} 行的 --- 才结束。`,
  });
}
