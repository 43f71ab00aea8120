import { visit, type Document } from 'yaml';
import { problemAt } from '../problem/problem-at.ts';
import type { Place, Problem } from '../problem/problem.ts';
import { quoted } from './explain-yaml.ts';

/** A number sign that nobody sets before a note: more likely it belongs to the text. */
export const tightComment = /[ \t]#[^\s#]/;

/** A dash set in deeper than the line above, which is no field: what is behind it goes on with that line. */
export const deepDash = /^( *)\S.*[^:\s]\n\1 +- /m;

/** Text that would be lost behind a number sign, which makes a comment of it, or swallowed by the line above. */
export function lostTexts(document: Document.Parsed, text: string, at: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  if (!tightComment.test(text) && !deepDash.test(text)) return problems;
  visit(document, {
    Scalar(_, { comment, range, source, type }) {
      const dash = type === 'PLAIN' && range ? text.slice(range[0], range[1]).search(/(?<=\n *)- /) : -1;
      if (range && dash !== -1)
        problems.push(
          problemAt(at(range[0] + dash), 'broken-yaml', {
            message: '这一行的横线缩进多了，会接成上一行的后半句。',
            fix: '横线和上一条的横线对齐。',
          }),
        );
      // Behind the sign of a block nothing is lost: its text begins on the next line.
      if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') return;
      if (typeof comment !== 'string' || !/^[^\s#]/.test(comment) || !range) return;
      const offset = text.indexOf('#', range[1]);
      const whole = `${source ?? ''} #${comment.split('\n')[0] ?? ''}`;
      const fix = `要显示就整句加英文引号${whole.length <= 40 ? `：\`${quoted(whole)}\`` : ''}；是备注就在 # 后面空一格。`;
      problems.push(
        problemAt(at(offset), 'broken-yaml', { message: '空格加 # 后面的字会被当成备注丢掉。', fix }),
      );
    },
  });
  return problems;
}
