import { link } from '../reader/element.ts';
import { kept } from '../reader/kept.ts';
import { asShown, codesName } from './codes-choice.ts';

/**
 * Show or hide the codes of what things rest on, as links: pages carry them as attributes, for the sake of weight.
 *
 * The choice holds for every page, until it is taken back.
 *
 * @param base Path below which the site is.
 */
export function showCodes(shown: boolean, base: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-basis]:empty'))
    for (const code of (place.dataset['basis'] ?? '').split(' '))
      place.append(link(code, `${base}/sources/#${code}`));
  if (shown) kept.write(codesName, true, asShown);
  else kept.remove(codesName);
  document.documentElement.toggleAttribute('data-codes-shown', shown);
}
