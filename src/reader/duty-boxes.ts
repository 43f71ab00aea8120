import { kept } from './kept.ts';
import type { TickedRhythm } from './period.ts';
import { tickBox } from './tick-box.ts';
import { isDone, readTicks, withTick, writeTicks, type Ticked } from './ticks.ts';

/** The boxes in which a role ticks off its duties; a tick lasts as long as its day, week, month … */
export class DutyBoxes {
  readonly #role: string;
  readonly #onTick: (lasts: boolean) => void;
  readonly #boxes: (Ticked & { input: HTMLInputElement })[] = [];

  /** @param onTick Told whether the tick lasts beyond the page, or only until it is left. */
  constructor(role: string, onTick: (lasts: boolean) => void) {
    this.#role = role;
    this.#onTick = onTick;
  }

  /** A box for one duty, to be put where it belongs. */
  boxFor(duty: Ticked, label: string): HTMLInputElement {
    const input = tickBox(label, (done) => {
      const { ticks } = readTicks(kept, this.#role);
      this.#onTick(writeTicks(kept, this.#role, withTick(ticks, { ...duty, done, now: new Date() })));
    });
    this.#boxes.push({ ...duty, input });
    return input;
  }

  /** Show the ticks as they are now: another tab may tick, and a day may end while the page stands open. */
  show(): { isDamaged: boolean } {
    const { ticks, isDamaged } = readTicks(kept, this.#role);
    const now = new Date();
    for (const { input, ...duty } of this.#boxes) input.checked = isDone(ticks, duty, now);
    return { isDamaged };
  }

  /** How many duties of a rhythm are shown as done, and of how many. */
  count(rhythm: TickedRhythm): { done: number; all: number } {
    const own = this.#boxes.filter((box) => box.rhythm === rhythm);
    return { done: own.filter(({ input }) => input.checked).length, all: own.length };
  }
}
