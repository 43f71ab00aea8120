import { problemAt } from '../problem/problem-at.ts';
import type { Problem } from '../problem/problem.ts';
import { splitFrontmatter, type Frontmatter } from './frontmatter.ts';

/** What git leaves in a file that two people have changed; nothing else in it can be judged before. */
export function findConflict(text: string, file: string): Problem | undefined {
  if (!/^(?:<{7}|>{7}) /m.test(text)) return undefined;
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith('<<<<<<< '));
  const end = lines.findIndex((line, index) => index > start && /^>{7}(?: |$)/.test(line));
  if (start === -1 || end === -1) return leftMark(lines, file);
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

/** Why a file has no fields: what stands in the place of one of the two lines around them. */
export function explainNoFrontmatter(text: string, file: string): Problem {
  const lines = text.split('\n');
  const isRule = (line: string): boolean => /^\s*[-—–－‐]{2,}\s*$/u.test(line);
  const isOpen = lines[0]?.trimEnd() === '---';
  const at = lines.findIndex((line, index) => index > 0 && isRule(line));
  const message = '文件没有以 --- 包住的字段区。';
  const here = (line: number, fix: string): Problem =>
    problemAt({ file, line, column: 1 }, 'no-frontmatter', { message, fix });
  if (isOpen && at !== -1)
    return here(at + 1, `第 ${at + 1} 行写的是「${lines[at]?.trim() ?? ''}」：顶格写三个英文短横 ---。`);
  if (isOpen) return here(1, '字段写完，另起一行再写 ---。');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first > 0 && lines[first]?.trimEnd() === '---')
    return here(1, '前面多了空行：删掉，让 --- 落在第 1 行。');
  if (first === 0 && isRule(lines[0] ?? ''))
    return here(1, `第 1 行写的是「${lines[0]?.trim() ?? ''}」：顶格写三个英文短横 ---。`);
  return here(1, '第一行写 ---，字段写完另起一行再写 ---。');
}

/** One of the marks alone, where the others were taken out. */
function leftMark(lines: readonly string[], file: string): Problem {
  const line = lines.findIndex((each) => /^(?:<{7}|>{7}) /.test(each)) + 1;
  const mark = lines[line - 1]?.slice(0, 7) ?? '';
  return problemAt({ file, line, column: 1 }, 'broken-yaml', {
    message: `这里留着合并冲突的记号 ${mark}。`,
    fix: '看看上下文对不对，再删掉这一行。',
  });
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
