import { link } from '../reader/element.ts';

/**
 * Show or hide the codes of what things rest on, as links: pages carry them as attributes, for the sake of weight.
 *
 * @param base Path below which the site is.
 */
export function showCodes(shown: boolean, base: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-basis]:empty'))
    for (const code of (place.dataset['basis'] ?? '').split(' '))
      place.append(link(code, `${base}/sources/#${code}`));
  document.documentElement.toggleAttribute('data-codes-shown', shown);
}
