/**
 * Show or hide the codes of what things rest on, as links: pages carry them as attributes, for the sake of weight.
 *
 * @param base Path below which the site is.
 */
export function showCodes(shown: boolean, base: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-basis]:empty'))
    place.append(...(place.dataset['basis'] ?? '').split(' ').map((code) => linkTo(code, base)));
  document.documentElement.toggleAttribute('data-codes-shown', shown);
}

function linkTo(code: string, base: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `${base}/sources/#${code}`;
  link.textContent = code;
  return link;
}
