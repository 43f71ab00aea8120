/** An entry further down than this share of the height is easily overlooked. */
const lowest = 0.85;

/** `<oh-sections>`: shows where one is; while the popover of a phone is open, the page behind it cannot be reached. */
export class Sections extends HTMLElement {
  connectedCallback(): void {
    requestAnimationFrame(() => this.#showCurrent()); // once the page has been laid out anyway
    this.addEventListener('toggle', (event) => {
      this.#showCurrent();
      const behind = document.querySelectorAll('.main-frame, .sl-skip-link');
      for (const each of behind) each.toggleAttribute('inert', event.newState === 'open');
    });
    // A window made wide meanwhile shows them beside the text, and one comes back to a page as it was left.
    const hide = (): void => {
      if ('popover' in HTMLElement.prototype && this.matches(':popover-open')) this.hidePopover();
    };
    matchMedia('(min-width: 50rem)').addEventListener('change', hide);
    addEventListener('pagehide', hide);
  }

  /** Move the list, and only that, to the entry of this page where it lies below the fold. */
  #showCurrent(): void {
    const current = this.querySelector<HTMLElement>('[aria-current]');
    if (current && current.offsetTop > this.clientHeight * lowest)
      this.scrollTop = current.offsetTop - this.clientHeight / 2;
  }
}
