/** How far below the place an anchor scrolls to a heading still counts as reached, in pixels. */
const slack = 4;

/** `<oh-contents>`: marks the section one is in, and folds its list away on a phone once it has served. */
export class Contents extends HTMLElement {
  #links: HTMLAnchorElement[] = [];
  #waiting = false;

  connectedCallback(): void {
    this.#links = [...this.querySelectorAll('a')];
    addEventListener('scroll', () => this.#markSoon(), { passive: true });
    addEventListener('click', ({ target }) => {
      const inside = target instanceof Element && this.contains(target);
      if (!inside || target.closest('a')) this.#fold();
    });
    addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      const hadFocus = this.contains(document.activeElement);
      if (this.#fold() && hadFocus) this.querySelector('summary')?.focus();
    });
    this.#markSoon();
  }

  /** Close the list; false when it was not open. */
  #fold(): boolean {
    const details = this.querySelector('details');
    const wasOpen = details?.open ?? false;
    if (details) details.open = false;
    return wasOpen;
  }

  #markSoon(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      this.#mark();
    });
  }

  #mark(): void {
    const line = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + slack;
    const reached = this.#links.filter((link) => {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return heading !== null && heading.getBoundingClientRect().top <= line;
    });
    const current = reached.pop() ?? this.#links[0];
    for (const link of this.#links) {
      if (link === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const shown = this.querySelector('[data-current]');
    if (shown) shown.textContent = current?.textContent ?? '';
  }
}
