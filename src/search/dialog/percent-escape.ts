/**
 * Text as a part of an address. Half a character, as typing or cutting may leave, becomes a placeholder.
 *
 * Older phones lack `toWellFormed`.
 */
export function percentEscape(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
}
