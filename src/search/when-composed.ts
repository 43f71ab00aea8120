/** Do something with what is typed into fields, but not with the letters of a word that is still being composed. */
export function whenComposed(fields: HTMLElement, act: (event: Event) => void): void {
  fields.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) act(event);
  });
  fields.addEventListener('compositionend', act);
}
