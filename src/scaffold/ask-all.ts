import type { Handbook } from '../graph/handbook.ts';
import type { Answers, Choice, Recipe } from './recipe.ts';
import { choicesOf, settleAnswer, shown, type Asking, type Settled } from './settle-answer.ts';

/** Somebody at a terminal: answers questions, and is told what is wrong with an answer. */
export interface Person {
  ask: (prompt: string) => Promise<string>;
  say: (line: string) => void;
}

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
 * @param known `given` are the answers of the flags, by the names of the questions.
 */
export async function askAll(
  recipe: Recipe,
  { given, handbook }: { given: Readonly<Record<string, string | undefined>>; handbook: Handbook },
  person?: Person,
): Promise<Asked> {
  let answers: Answers = {};
  const refusals: string[] = [];
  for (const question of recipe.questions) {
    const asking = { recipe, question, answers, handbook };
    const settled = await settle(asking, given[question.name], person);
    if ('answer' in settled) answers = { ...answers, [question.name]: settled.answer };
    else refusals.push(settled.refusal);
  }
  return { answers, refusals };
}

/** What a question comes to: with a person an answer in the end, without one perhaps a refusal. */
async function settle(asking: Asking, given: string | undefined, person?: Person): Promise<Settled> {
  const fallback = asking.question.fallback?.(asking.answers, asking.handbook) ?? '';
  for (let written = given; ; written = undefined) {
    const reply = written ?? (await person?.ask(promptOf(asking, fallback))) ?? '';
    const settled = settleAnswer(asking, reply.trim() === '' ? fallback : reply);
    if ('answer' in settled || person === undefined) return settled;
    person.say(settled.refusal);
  }
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
