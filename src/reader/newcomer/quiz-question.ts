import { fillIn } from '../../i18n/fill-in.ts';
import type { Question } from '../../onboarding/quiz/question.ts';
import { element, link } from '../element.ts';

/** Strings of the page by name. */
type Words = Readonly<Record<string, string | undefined>>;

interface Asking {
  words: Words;
  /** Which question of how many. */
  legend: string;
  /** What the button to the next question says. */
  next: string;
  onAnswer: (isRight: boolean) => void;
  onNext: () => void;
}

/** A question with its options; once one is chosen, what is right, where it says so, and the way on. */
export function askQuestion(
  question: Question,
  { words, legend, next, onAnswer, onNext }: Asking,
): HTMLElement {
  const head = element('legend', element('small', legend), question.ask);
  head.tabIndex = -1;
  const verdict = element('div');
  verdict.setAttribute('role', 'status');
  const buttons = question.options.map((option, index) => {
    const button = element('button', option);
    button.type = 'button';
    button.addEventListener('click', () => {
      const isRight = index === question.answer;
      for (const [each, other] of buttons.entries()) {
        other.disabled = true;
        if (each === question.answer) other.dataset['is'] = 'right';
        else if (each === index) other.dataset['is'] = 'wrong';
      }
      onAnswer(isRight);
      verdict.replaceChildren(...explain(question, isRight, words), way);
      way.focus();
    });
    return button;
  });
  const way = element('button', next);
  way.type = 'button';
  way.className = 'oh-button';
  way.addEventListener('click', onNext);
  const field = element('fieldset', head, ...buttons, verdict);
  field.className = 'oh-question';
  return field;
}

/** The link to where the answer is written. */
export function sourceLink({ source }: Question, words: Words): HTMLAnchorElement {
  return link(fillIn(words['see'], { label: source.label }), (words['base'] ?? '') + source.path);
}

function explain(question: Question, isRight: boolean, words: Words): Node[] {
  const right = question.options[question.answer] ?? '';
  const verdict = fillIn(words[isRight ? 'right' : 'wrong'], { right });
  return [
    element(
      'p',
      element('strong', verdict),
      ' ',
      sourceLink(question, words),
      ...(question.isSuggested ? [element('small', words['suggested'] ?? '')] : []),
    ),
  ];
}
