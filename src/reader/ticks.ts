import type { Kept } from './kept-in.ts';
import { periodOf, tickedRhythms, type TickedRhythm } from './period.ts';

/** Duties of a role that were ticked off, each with the period it was done in: a new day clears what is daily. */
export type Ticks = Readonly<Record<string, string>>;

/** A duty to tick off, and how often it comes round. */
export interface Ticked {
  duty: string;
  rhythm: TickedRhythm;
}

/** Whether a duty is done for the period we are in. */
export function isDone(ticks: Ticks, { duty, rhythm }: Ticked, now: Date): boolean {
  return Object.hasOwn(ticks, duty) && ticks[duty] === periodOf(rhythm, now);
}

/** The ticks with one set or taken back. */
export function withTick(
  ticks: Ticks,
  { duty, rhythm, done, now }: Ticked & { done: boolean; now: Date },
): Ticks {
  const others = Object.entries(ticks).filter(([id]) => id !== duty);
  return Object.fromEntries(done ? [...others, [duty, periodOf(rhythm, now)]] : others);
}

/** The ticks of a role. */
export function readTicks(kept: Kept, role: string): { ticks: Ticks; isDamaged: boolean } {
  const { value = {}, isDamaged } = kept.read(nameOf(role), parseTicks);
  return { ticks: value, isDamaged };
}

/** Keep the ticks of a role; `false` if they last only until the page is left. */
export function writeTicks(kept: Kept, role: string, ticks: Ticks): boolean {
  return kept.write(nameOf(role), { v: 1, done: ticks }, parseTicks);
}

/** Whether a rhythm is one that can be ticked off. */
export function isTicked(rhythm: string | undefined): rhythm is TickedRhythm {
  return tickedRhythms.some((each) => each === rhythm);
}

const nameOf = (role: string): string => `ticks:${role}`;

function parseTicks(value: unknown): Ticks | undefined {
  const done = isObject(value) && value['v'] === 1 ? value['done'] : undefined;
  return isObject(done) && Object.values(done).every((each) => typeof each === 'string')
    ? (done as Record<string, string>) // every value was looked at
    : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
