/**
 * A short name for an item that has no id of its own, made of its words: the same words give the same name.
 *
 * Ticks and notes in a reader's browser hang on it. FNV-1a, 32 bits: a plan has a dozen such items.
 */
export function itemKey(...words: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(words.join('\n'))) {
    hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
  }
  return `own:${hash.toString(36)}`;
}
