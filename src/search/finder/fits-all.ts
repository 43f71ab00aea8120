import type { Answer } from './answer.ts';
import { nearlyAll, type Asked } from './asked.ts';
import { saysAll } from './duty-words.ts';
import type { FinderPage } from './finder-data.ts';

/** Whether an answer says every word of the question: 仓库温度 is not asked of whoever has a duty in the 仓库. */
export function fitsAll({ core, variants, heard, top, page }: Asked, answer: Answer): boolean {
  if (answer.kind !== 'who' || heard !== undefined || top.coverage >= nearlyAll) return true;
  const { role, process, form, duty, step } = answer;
  const said = [role, process, form].flatMap((at) => (at === undefined ? [] : textsOf(page(at))));
  const text = [...said, duty?.t, duty?.x, step?.t, step?.x].join('\n').toLowerCase();
  return [core, ...variants].some((each) => saysAll(text, each));
}

function textsOf({ t, n = [], l = '', d = [] }: FinderPage): string[] {
  return [t, ...n, l, ...d.flatMap((part) => [part.t, part.x ?? ''])];
}
