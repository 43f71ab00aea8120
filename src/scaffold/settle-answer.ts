import type { Handbook } from '../graph/handbook.ts';
import { idsByName, nameKey } from '../graph/ids-by-name.ts';
import { takenAddress } from '../graph/paths.ts';
import { nearest } from '../problem/nearest.ts';
import { pageKinds } from '../schema/kinds.ts';
import { Metric } from '../schema/metric.ts';
import type { Target } from '../schema/reference.ts';
import { checkFileName } from '../source/check-file-name.ts';
import type { Answers, Choice, Question, Recipe } from './recipe.ts';

/** A question where it is put: of which recipe, after which answers, about which handbook. */
export interface Asking {
  recipe: Recipe;
  question: Question;
  answers: Answers;
  handbook: Handbook;
}

/** An answer that can be used, or what is wrong with it, in Chinese. */
export type Settled = { answer: string } | { refusal: string };

/** What an answer comes to: a title becomes its id, an id has to be free, a choice has to be one of those offered. */
export function settleAnswer(asking: Asking, written: string): Settled {
  const { question } = asking;
  const answer = written.trim();
  if (answer === '') return question.optional ? { answer } : refuse(question, '没有写', exampleOf(asking));
  if (/[\p{Cc}\u2028\u2029]/u.test(answer)) return refuse(question, '里有换行或看不见的字符', '写成一行');
  if (question.target !== undefined) return settleReference(asking, question.target, answer);
  const choices = choicesOf(asking);
  if (choices !== undefined) return settleChoice(question, answer, choices);
  if (question.name === 'id') return settleId(asking, answer);
  if (question.name === 'title') return settleTitle(asking, answer);
  if (question.name === 'year' && !/^20\d\d$/.test(answer))
    return refuse(question, `写的是「${answer}」`, '写四位年份，如 2027');
  return { answer };
}

/** A choice by its value, or by its title where only one has it. */
function settleChoice(question: Question, answer: string, choices: readonly Choice[]): Settled {
  const named = choices.filter(({ title }) => title !== undefined && nameKey(title) === nameKey(answer));
  const chosen = choices.find(({ value }) => value === answer) ?? (named.length === 1 ? named[0] : undefined);
  if (chosen) return { answer: chosen.value };
  const close = nearest(
    answer,
    choices.map(({ value }) => value),
  );
  const guess = close === undefined ? '' : `是不是 ${close}？`;
  return refuse(question, `写的是「${answer}」`, `${guess}只能是 ${choices.map(shown).join('、')}`);
}

/** A choice as a person reads it: `daily（每日）`. */
export function shown({ value, title }: Choice): string {
  return title === undefined ? value : `${value}（${title}）`;
}

/** What may be chosen from, when it is a choice. */
export function choicesOf({
  question,
  answers,
  handbook,
}: Omit<Asking, 'recipe'>): readonly Choice[] | undefined {
  const { oneOf } = question;
  return typeof oneOf === 'function' ? oneOf(answers, handbook) : oneOf;
}

function settleReference({ question, handbook }: Asking, target: Target, answer: string): Settled {
  if (handbook[target].has(answer)) return { answer };
  const names = idsByName(handbook, target);
  const byName = names.get(nameKey(answer));
  if (byName !== undefined) return { answer: byName };
  const close = nearest(answer, [...handbook[target].keys(), ...names.keys()]);
  const found = [...names].filter(([name]) => name.includes(nameKey(answer))).slice(0, 5);
  const hint =
    close !== undefined
      ? `是不是 ${names.get(close) ?? close}？`
      : found.length > 0
        ? `有这几个：${found.map(([name, id]) => `${id}（${name}）`).join('、')}`
        : '写它的编号（文件名）或名称';
  return refuse(question, `写的是「${answer}」，没有这个`, hint);
}

function settleId({ recipe, question, answers, handbook }: Asking, answer: string): Settled {
  const { home, label } = recipe;
  const { group } = answers;
  const { knownIds } = handbook;
  const isGuide = home === 'guides';
  const segments = isGuide ? answer.split('/') : [answer];
  const wrong = segments.flatMap((segment) => checkFileName(segment, '', home));
  if (wrong[0]) return refuse(question, `「${answer}」不能当编号`, wrong[0].fix ?? '换一个');
  if (home === 'metrics.yaml' && !Metric.shape.id.safeParse(answer).success)
    return refuse(question, `「${answer}」不能当编号`, '指标编号以小写字母开头，算式才认得');
  if (isGuide && (group === 'contribute') !== (segments[0] === 'contribute' && segments.length > 1))
    return refuse(
      question,
      `写的是「${answer}」`,
      group === 'contribute' ? `参与编辑的页写 contribute/${answer}` : '只有参与编辑的页放在 contribute/ 下',
    );
  const taken = knownIds[home === 'metrics.yaml' ? 'metrics' : home === 'glossary.yaml' ? 'glossary' : home];
  if (taken === undefined || taken.has(answer))
    return refuse(
      question,
      `「${answer}」用不了`,
      taken ? `已经有这个${label}了，换一个编号` : '先让 npm run check 通过',
    );
  const kind = pageKinds.find((one) => one === home);
  const address = kind && takenAddress(kind, answer);
  if (address !== undefined)
    return refuse(question, `「${answer}」用不了`, `网址 ${address} 已经给了手册自己的页面，换一个编号`);
  return { answer };
}

function settleTitle({ recipe: { home }, question, handbook }: Asking, answer: string): Settled {
  if (home === 'sources') return { answer };
  const target = home === 'metrics.yaml' ? 'metrics' : home === 'glossary.yaml' ? 'glossary' : home;
  const taken = idsByName(handbook, target).get(nameKey(answer));
  return taken === undefined
    ? { answer }
    : refuse(question, `「${answer}」已经是 ${taken} 的名称或别名`, '换一个名称，或者去改那一个');
}

function exampleOf(asking: Asking): string {
  const choices = choicesOf(asking);
  const { name } = asking.question;
  return choices === undefined ? `用 --${name} 写上` : `用 --${name} 写上：${choices.map(shown).join('、')}`;
}

function refuse({ name, ask }: Question, wrong: string, right: string): Settled {
  return { refusal: `--${name}（${ask}）${wrong}：${right}${right.endsWith('？') ? '' : '。'}` };
}
