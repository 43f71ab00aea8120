/** `<oh-sections>`: while the popover of a phone is open, the page behind it cannot be reached. */
export class Sections extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('toggle', (event) => {
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
}
