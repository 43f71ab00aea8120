import { fillIn } from '../i18n/fill-in.ts';
import { words } from '../i18n/words.ts';
import { DutyBoxes } from './duty-boxes.ts';
import { isTicked } from './ticks.ts';
import { wordsOf } from './words-of.ts';

/**
 * `<oh-ticks data-role>`: gives the duties of a role a box each; a tick lasts as long as its day, week, month …
 *
 * The boxes stand where the style sheet draws empty ones, so that nothing moves when they come to life.
 */
export class SheetTicks extends HTMLElement {
  connectedCallback(): void {
    const boxes = new DutyBoxes(this.dataset['role'] ?? '', (lasts) => {
      if (!lasts) this.#say(words('reader.fleeting'));
      this.#show(boxes);
    });
    for (const item of this.querySelectorAll<HTMLElement>('li[id^="duty-"]')) {
      const rhythm = item.parentElement?.dataset['rhythm'];
      if (!isTicked(rhythm)) continue;
      item.prepend(boxes.boxFor({ duty: item.id.slice('duty-'.length), rhythm }, wordsOf(item)));
    }
    addEventListener('storage', () => this.#show(boxes));
    document.addEventListener('visibilitychange', () => this.#show(boxes));
    this.#show(boxes);
  }

  #show(boxes: DutyBoxes): void {
    if (boxes.show().isDamaged) this.#say(words('reader.damaged'));
    for (const place of this.querySelectorAll<HTMLElement>('[data-count]')) {
      const rhythm = place.dataset['count'];
      const { done } = isTicked(rhythm) ? boxes.count(rhythm) : { done: 0 };
      place.textContent = done > 0 ? fillIn(words('sheet.done'), { done }) : '';
    }
  }

  #say(text: string): void {
    const place = this.querySelector('[role="status"]');
    if (place) place.textContent = text;
  }
}
