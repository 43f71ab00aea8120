/** Differences below this are noise of binary fractions: 0.3 is three steps of 0.1, not four. */
export const noise = 1e-9;

/** A number to the hundredth: the cent of a yuan, the hundredth of a point. */
export function toHundredth(amount: number): number {
  return Math.round((amount + noise) * 100) / 100;
}

/** A sum to the hundredth, without the noise of binary fractions: 33.3 + 33.3 + 33.4 is 100. */
export function sumOf(amounts: readonly number[]): number {
  return toHundredth(amounts.reduce((sum, amount) => sum + amount, 0));
}
