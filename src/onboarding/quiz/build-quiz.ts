import type { Handbook } from '../../graph/handbook.ts';
import type { Role } from '../../schema/role.ts';
import type { Thing } from '../../source/thing.ts';
import { dutyDrafts } from './ask-of-duties.ts';
import { peopleDrafts } from './ask-of-people.ts';
import { processDrafts } from './ask-of-processes.ts';
import { wordDrafts } from './ask-of-words.ts';
import type { AskWords, Draft, Question } from './question.ts';
import { questionKinds } from './question.ts';
import { seeded, shuffled } from './seeded.ts';

/** Nobody goes through more. */
const mostQuestions = 60;

/**
 * Questions about a role, drawn from what the handbook says of it; equal handbooks give equal questions.
 *
 * Ordered so that any ten in a row ask of different things: kind follows upon kind as long as they last.
 */
export function buildQuiz(handbook: Handbook, role: Thing<Role>, words: AskWords): Question[] {
  const below = seeded(role.id);
  const drafts = [
    ...dutyDrafts(handbook, role, words),
    ...processDrafts(handbook, role, words),
    ...wordDrafts(handbook, role, words),
    ...peopleDrafts(handbook, role, words),
  ];
  const questions = unambiguous(drafts).flatMap((draft) => finish(draft, below));
  const byKind = questionKinds.map((kind) =>
    shuffled(
      questions.filter((question) => question.kind === kind),
      below,
    ),
  );
  return takenInTurn(byKind).slice(0, mostQuestions);
}

/** Drafts that do not hold their answer, and whose question is asked once: two alike would have two answers. */
function unambiguous(drafts: readonly Draft[]): Draft[] {
  const byAsk = Map.groupBy(
    drafts.filter(({ ask, right }) => !ask.includes(right)),
    ({ ask }) => ask,
  );
  return [...byAsk.values()].flatMap((same) => (same.length === 1 ? same : []));
}

/** The question with three wrong answers, or nothing where there are not enough. */
function finish({ right, wrong, ...question }: Draft, below: (limit: number) => number): Question[] {
  const others = [...new Set(wrong)].filter((each) => each !== right).slice(0, 3);
  if (others.length < 3) return [];
  const options = shuffled([right, ...others], below);
  return [{ ...question, options, answer: options.indexOf(right) }];
}

function takenInTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}
