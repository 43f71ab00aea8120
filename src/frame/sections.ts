/** `<oh-sections>`: while the popover of a phone is open, the keyboard stays in it and its button. */
export class Sections extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('toggle', (event) => {
      const behind = document.querySelectorAll('.main-frame, .sl-skip-link');
      for (const each of behind) each.toggleAttribute('inert', event.newState === 'open');
    });
    // A window made wide meanwhile shows them beside the text: nothing may stay out of reach.
    matchMedia('(min-width: 50rem)').addEventListener('change', () => {
      if ('popover' in HTMLElement.prototype && this.matches(':popover-open')) this.hidePopover();
    });
  }
}
