import { noise } from '../graph/sum-of.ts';
import { fillIn } from '../i18n/fill-in.ts';
import type { Refusal } from './parse-number.ts';

/** What calculators say, in the reader's language: strings of the page by name, places in braces. */
export type CalculatorWords = Readonly<Record<string, string | undefined>>;

/** The words that `CalculatorWords.astro` put on the page; none when it did not. */
export function readWords(page: Document): CalculatorWords {
  return { ...page.querySelector<HTMLElement>('#oh-calculator-words')?.dataset };
}

/** A string of the page with its places filled in. */
export function say(
  words: CalculatorWords,
  name: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillIn(words[name], values);
}

/** Names of the words as `dataset` spells them. */
export const refusalWords: Record<Refusal, string> = {
  empty: 'empty',
  'not-a-number': 'notANumber',
  negative: 'negative',
  'too-much': 'tooMuch',
  absurd: 'absurd',
};

/**
 * A number as it is read in Chinese: thousands parted, at most two decimals, more for what is small.
 *
 * A result is judged as it is, not as it is rounded: 2.996 misses a target of 3, as it does in a score. So that what
 * is shown agrees, it has as many decimals as part it from the target.
 *
 * @param target Not to be shown as this one, unless it is.
 */
export function formatNumber(value: number, target = value): string {
  const isSame = isAsGoodAs(value, target);
  let digits = value !== 0 && Math.abs(value) < 0.1 ? 4 : 2;
  while (!isSame && digits < mostDigits && rounded(value, digits) === rounded(target, digits)) digits += 1;
  return rounded(value, digits);
}

/** Whether two numbers differ by no more than computing them does. */
export function isAsGoodAs(value: number, target: number): boolean {
  return Math.abs(value - target) <= noise * Math.max(1, Math.abs(target));
}

/** Beyond these, numbers differ by noise alone. */
const mostDigits = 10;

/** Browsers write what is rounded to nothing as -0 when it was less. */
function rounded(value: number, digits: number): string {
  return value.toLocaleString('zh-CN', { maximumFractionDigits: digits }).replace(/^-0$/, '0');
}
