import { visit, type Document } from 'yaml';
import { problemAt } from '../problem/problem-at.ts';
import type { Place, Problem } from '../problem/problem.ts';
import { quoted } from './explain-yaml.ts';

/** A number sign that nobody sets before a note: more likely it belongs to the text. */
export const tightComment = /[ \t]#[^\s#]/;

/** Text behind a value that would be lost, because a number sign makes a comment of it. */
export function lostTexts(document: Document.Parsed, text: string, at: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  if (!tightComment.test(text)) return problems;
  visit(document, {
    Scalar(_, { comment, range, source, type }) {
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
