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

/** A number as it is read in Chinese: thousands parted, at most two decimals, more for what is small. */
export function formatNumber(value: number): string {
  const digits = value !== 0 && Math.abs(value) < 0.1 ? 4 : 2;
  return value.toLocaleString('zh-CN', { maximumFractionDigits: digits });
}
