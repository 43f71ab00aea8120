/** Why what a reader typed is refused. */
export type Refusal = 'empty' | 'not-a-number' | 'negative' | 'too-much' | 'absurd';

/** What a reader typed, as a number or as the reason why not. */
export type NumberRead = { value: number } | { refused: Refusal };

/** What a field asks for. */
export interface Asked {
  unit: string;
  /** The lowest number that makes sense; 0 unless the rule itself reaches below. */
  atLeast?: number;
  /** The highest number there can be, such as 100 for a share of a whole. */
  atMost?: number | undefined;
}

/** A team's figure beyond these is a slip of the finger: a billion of anything, a thousand per cent. */
const limits = { percent: 1000, other: 1_000_000_000 } as const;

/**
 * Read a number as people type it: full-width digits, thousands parted by commas, a trailing per cent sign.
 *
 * Exponents, fractions, expressions and words are no numbers; the value is always finite.
 */
export function parseNumber(typed: string, { unit, atLeast = 0, atMost = Infinity }: Asked): NumberRead {
  const text = typed
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^[−–—]/, '-')
    .replace(/。/g, '.');
  if (text === '') return { refused: 'empty' };
  const plain = unit === '%' ? text.replace(/%$/, '') : text;
  if (!/^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(plain)) return { refused: 'not-a-number' };
  const value = Number(plain.replaceAll(',', ''));
  if (Math.abs(value) > (unit === '%' ? limits.percent : limits.other)) return { refused: 'absurd' };
  if (value > atMost) return { refused: 'too-much' };
  return value < Math.min(0, atLeast) ? { refused: 'negative' } : { value: value === 0 ? 0 : value };
}
