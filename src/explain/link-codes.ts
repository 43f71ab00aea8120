/**
 * Make links of the codes that statements are known by: pages carry them as attributes, which a style sheet shows.
 *
 * @param base Path below which the site is.
 */
export function linkCodes(base: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-basis]:empty')) {
    const codes = (place.dataset['basis'] ?? '').split(' ');
    place.append(
      ...codes.map((code) => {
        const link = document.createElement('a');
        link.href = `${base}/sources/#${code}`;
        link.textContent = code;
        return link;
      }),
    );
  }
}
