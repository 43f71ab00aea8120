import type { Handbook } from '../graph/handbook.ts';
import type { Answers, Choice, Recipe } from './recipe.ts';
import { choicesOf, settleAnswer, shown, type Asking } from './settle-answer.ts';

/** Puts a question to a person; `undefined` where nobody can be asked. */
export type Ask = (prompt: string) => Promise<string>;

/** All answers a recipe needs, or everything that is wrong with those given. */
export interface Asked {
  answers: Answers;
  refusals: string[];
}

/**
 * Take what the flags say, and ask a person for the rest until it can be used.
 *
 * Without a person to ask, what is missing is taken from the fallbacks; what has none is refused, all at once.
 *
 * @param given Answers of the flags, by the names of the questions.
 */
export async function askAll(
  recipe: Recipe,
  given: Readonly<Record<string, string | undefined>>,
  handbook: Handbook,
  ask?: Ask,
  say: (line: string) => void = () => undefined,
): Promise<Asked> {
  let answers: Answers = {};
  const refusals: string[] = [];
  for (const question of recipe.questions) {
    let written = given[question.name];
    for (;;) {
      const asking = { recipe, question, answers, handbook };
      const fallback = question.fallback?.(answers, handbook) ?? '';
      const isAsked = written === undefined && ask !== undefined;
      const reply = isAsked ? await ask(promptOf(asking, fallback)) : (written ?? '');
      const settled = settleAnswer(asking, reply.trim() === '' ? fallback : reply);
      if ('answer' in settled) {
        answers = { ...answers, [question.name]: settled.answer };
        break;
      }
      if (ask === undefined) {
        refusals.push(settled.refusal);
        break;
      }
      say(settled.refusal);
      written = undefined;
    }
  }
  return { answers, refusals };
}

function promptOf(asking: Asking, fallback: string): string {
  const { question } = asking;
  const choices = (choicesOf(asking) ?? thingsOf(asking)).map(shown);
  const offered = choices.length === 0 || choices.length > 40 ? '' : `\n  可选：${choices.join('、')}`;
  const otherwise =
    fallback !== '' ? `，直接回车就是 ${fallback}` : question.optional ? '，没有就直接回车' : '';
  return `${question.ask}${otherwise}${offered}\n> `;
}

/** The things to point at with what they are called, for a person to choose from. */
function thingsOf({ question: { target }, handbook }: Asking): Choice[] {
  if (target === undefined) return [];
  return [...handbook[target]].map(([value, { data }]) => ({
    value,
    title: 'title' in data ? data.title : 'term' in data ? data.term : undefined,
  }));
}
