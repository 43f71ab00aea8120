import { fillIn } from '../i18n/fill-in.ts';
import type { Question } from '../onboarding/quiz/question.ts';
import { kept, keptInTab } from './kept.ts';
import { element } from './element.ts';
import {
  forgetOpenRound,
  isOf,
  keepOpenRound,
  readOpenRound,
  type OpenRound,
} from './newcomer/open-round.ts';
import { questionsOf, roundLength } from './newcomer/quiz-round.ts';
import { recordChanged, recordsOf, type Records } from './newcomer/records.ts';
import { askQuestion, sourceLink } from './newcomer/quiz-question.ts';
import { dayOf } from './period.ts';

/** `<oh-quiz data-src>`: ten questions about a role, one after the other; the result stays in the browser. */
export class QuizPanel extends HTMLElement {
  #bank: readonly Question[] = [];
  #round = 0;

  connectedCallback(): void {
    const start = this.querySelector('button');
    if (!start) return;
    this.#round = this.#records.read().quiz.at(-1)?.round ?? 0;
    const open = readOpenRound(keptInTab, this.#role);
    const answered = open?.answers.length ?? 0;
    if (answered >= roundLength) start.textContent = this.#word('finish');
    else if (answered > 0) start.textContent = fillIn(this.dataset['resume'], { n: answered + 1 });
    start.disabled = false;
    start.addEventListener('click', () => void this.#begin(open));
  }

  async #begin(open: OpenRound | undefined): Promise<void> {
    this.#bank = await fetch(this.dataset['src'] ?? '')
      .then((response) => (response.ok ? (response.json() as Promise<Question[]>) : [])) // our own file
      .catch(() => []);
    if (this.#bank.length > 0) this.#play(open?.round ?? this.#round, open);
    else this.#say('failed');
  }

  #play(round: number, open?: OpenRound): void {
    this.#round = round;
    this.#say(undefined);
    const questions = questionsOf(this.#bank, round);
    const answers = open && isOf(open, questions) ? [...open.answers] : [];
    const ask = (index: number): void => {
      const question = questions[index];
      if (!question)
        return this.#finish(
          questions.length,
          questions.filter((_, at) => !answers[at]?.isRight),
        );
      const isLast = index === questions.length - 1;
      const asked = askQuestion(question, {
        words: this.dataset,
        legend: fillIn(this.dataset['of'], { n: index + 1, all: questions.length }),
        next: this.#word(isLast ? 'finish' : 'next'),
        onAnswer: (isRight) => {
          answers.push({ ask: question.ask, isRight });
          keepOpenRound(keptInTab, this.#role, { round, answers });
        },
        onNext: () => ask(index + 1),
      });
      this.#place?.replaceChildren(asked);
      asked.querySelector<HTMLElement>('legend')?.focus();
    };
    ask(answers.length);
  }

  #finish(all: number, missed: readonly Question[]): void {
    const right = all - missed.length;
    forgetOpenRound(keptInTab, this.#role);
    const lasts = this.#records.change(({ quiz }) => ({
      quiz: [...quiz.slice(-19), { on: dayOf(new Date()), round: this.#round, right, of: all }],
    }));
    this.ownerDocument.dispatchEvent(new Event(recordChanged));
    if (!lasts) this.#say('fleeting');
    const result = element('p', fillIn(this.dataset['result'], { right, all }));
    result.className = 'oh-lead';
    result.tabIndex = -1;
    const list = element(
      'ul',
      ...missed.map((question) => element('li', question.ask, ' ', sourceLink(question, this.dataset))),
    );
    const again = this.#button('again', this.#round);
    const other = this.#button('other', this.#round + 1);
    this.#place?.replaceChildren(
      result,
      ...(missed.length > 0 ? [element('p', this.#word('missed')), list] : []),
      again,
      ' ',
      other,
    );
    result.focus();
  }

  #button(word: 'again' | 'other', round: number): HTMLButtonElement {
    const button = element('button', this.#word(word));
    button.type = 'button';
    button.className = 'oh-button';
    button.addEventListener('click', () => this.#play(round));
    return button;
  }

  get #records(): Records {
    return recordsOf(kept, this.#role);
  }

  get #role(): string {
    return this.dataset['role'] ?? '';
  }

  get #place(): HTMLElement | null {
    return this.querySelector('[data-quiz]');
  }

  #say(what: 'failed' | 'fleeting' | undefined): void {
    const place = this.querySelector(':scope > [role="status"]');
    if (place) place.textContent = what === undefined ? '' : this.#word(what);
  }

  #word(name: string): string {
    return this.dataset[name] ?? '';
  }
}
