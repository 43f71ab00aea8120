/** What an item says is to be done, in one line; the badge of a suggestion is no part of that. */
export function wordsOf(item: HTMLElement): string {
  const own = item.querySelector('.oh-what')?.cloneNode(true) as HTMLElement | undefined; // an element's copy
  for (const badge of own?.querySelectorAll('.oh-suggested, [data-basis]') ?? []) badge.remove();
  return own?.textContent.trim().replace(/\s+/g, ' ') ?? '';
}
