import type { Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import { saysAll } from './duty-words.ts';
import type { FinderPage, FinderPart } from './finder-data.ts';

/** Coverage adds up shares: all of a question may come to a little less than 1. */
const allOfIt = 0.999;

/** Whether an answer says every word of the question: 仓库温度 is not asked of whoever has a duty in the 仓库. */
export function fitsAll({ core, variants, heard, top, page }: Asked, answer: Answer): boolean {
  if (answer.kind !== 'who' || heard !== undefined || top.coverage > allOfIt) return true;
  const { role, process, form, duty, step } = answer;
  const pages = [role, process, form].flatMap((at) => (at === undefined ? [] : page(at)));
  const passages = [duty, step].flatMap((part) => part ?? []);
  const about = [...pages.flatMap(namesOf), ...passages.flatMap(textsOf)].join('\n').toLowerCase();
  const around = pages
    .flatMap(({ l = '', d = [] }) => [l, ...d.flatMap(textsOf)])
    .join('\n')
    .toLowerCase();
  return [core, ...variants].some((each) => saysAll({ about, around }, each));
}

const namesOf = ({ t, n = [] }: FinderPage): string[] => [t, ...n];
const textsOf = ({ t, x = '' }: FinderPart): string[] => [t, x];
