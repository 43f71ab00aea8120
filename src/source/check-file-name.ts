import { invisibleIn, unseen } from '../problem/invisible.ts';
import { problemAt } from '../problem/problem-at.ts';
import type { Problem } from '../problem/problem.ts';
import { idPattern, sourceCodePattern } from '../schema/id-pattern.ts';

const everyUnseen = new RegExp(unseen, 'gu');

/** What keeps a file name from being an id: lower-case letters, digits and hyphens; sources carry their code instead. */
export function checkFileName(name: string, file: string, kind: string): Problem[] {
  const pattern = kind === 'sources' ? sourceCodePattern : idPattern;
  if (pattern.test(name)) return [];
  const suggestion = idLike(name);
  const fix =
    kind === 'sources'
      ? '文件名写来源代号，例如 `S0.yaml`。'
      : `文件名只用小写英文字母、数字和连字符${suggestion ? `，例如 \`${suggestion}\`` : ''}；它就是网址里的编号。`;
  const hidden = invisibleIn(name);
  const why = hidden ? `：里面有${hidden.label}，在${hidden.where}` : '';
  return [
    problemAt({ file, line: 1, column: 1 }, 'bad-file-name', {
      message: `文件名「${name}」不能当编号${why}。`,
      fix,
    }),
  ];
}

/** Whether text could be an id, and with its ending a file name. */
export function isId(text: string): boolean {
  return idPattern.test(text);
}

/** The id closest to a name or to words; empty when nothing of them could stay. */
export function idLike(name: string): string {
  return name
    .replaceAll(everyUnseen, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
