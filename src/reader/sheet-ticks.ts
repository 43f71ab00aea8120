import { fillIn } from '../i18n/fill-in.ts';
import { words } from '../i18n/words.ts';
import { kept } from './kept.ts';
import { isDone, isTicked, readTicks, withTick, writeTicks, type Ticks } from './ticks.ts';
import type { TickedRhythm } from './period.ts';
import { wordsOf } from './words-of.ts';

interface Box {
  input: HTMLInputElement;
  duty: string;
  rhythm: TickedRhythm;
}

/**
 * `<oh-ticks data-role>`: gives the duties of a role a box each; a tick lasts as long as its day, week, month …
 *
 * The boxes stand where the style sheet draws empty ones, so that nothing moves when they come to life.
 */
export class SheetTicks extends HTMLElement {
  #boxes: Box[] = [];

  connectedCallback(): void {
    this.#boxes = [...this.querySelectorAll<HTMLElement>('li[id^="duty-"]')].flatMap((item) => {
      const rhythm = item.parentElement?.dataset['rhythm'];
      return isTicked(rhythm) ? [boxIn(item, rhythm)] : [];
    });
    this.addEventListener('change', (event) => {
      const box = this.#boxes.find(({ input }) => input === event.target);
      if (box) this.#keep(box);
    });
    // Another tab may tick, and a day may end while the page stands open.
    addEventListener('storage', () => this.#show());
    document.addEventListener('visibilitychange', () => this.#show());
    this.#show();
  }

  get #role(): string {
    return this.dataset['role'] ?? '';
  }

  #keep({ input, duty, rhythm }: Box): void {
    const { ticks } = readTicks(kept, this.#role);
    const lasts = writeTicks(
      kept,
      this.#role,
      withTick(ticks, { duty, rhythm, done: input.checked, now: new Date() }),
    );
    if (!lasts) this.#say(words('reader.fleeting'));
    this.#show();
  }

  #show(): void {
    const { ticks, isDamaged } = readTicks(kept, this.#role);
    const now = new Date();
    for (const { input, duty, rhythm } of this.#boxes) input.checked = isDone(ticks, { duty, rhythm }, now);
    for (const count of this.querySelectorAll<HTMLElement>('[data-count]')) this.#count(count, ticks, now);
    if (isDamaged) this.#say(words('reader.damaged'));
  }

  #count(place: HTMLElement, ticks: Ticks, now: Date): void {
    const own = this.#boxes.filter(({ rhythm }) => rhythm === place.dataset['count']);
    const done = own.filter(({ duty, rhythm }) => isDone(ticks, { duty, rhythm }, now)).length;
    place.textContent = done > 0 ? fillIn(words('sheet.done'), { done, all: own.length }) : '';
  }

  #say(text: string): void {
    const place = this.querySelector('[role="status"]');
    if (place) place.textContent = text;
  }
}

function boxIn(item: HTMLElement, rhythm: TickedRhythm): Box {
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.autocomplete = 'off';
  input.setAttribute('aria-label', wordsOf(item));
  item.prepend(input);
  return { input, duty: item.id.slice('duty-'.length), rhythm };
}
