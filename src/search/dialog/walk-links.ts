/** What the keyboard moves between. */
interface Stops {
  input: HTMLInputElement;
  panel: HTMLElement;
  tabs: readonly HTMLButtonElement[];
}

/**
 * Arrow keys walk from the field through the pages found and back, and along the tabs; a letter goes to the
 * field. Answers and duties are reached by Tab, so that two steps down are always the second page.
 */
export function walkLinks(event: KeyboardEvent, { input, panel, tabs }: Stops): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const active = document.activeElement;
  const tab = tabs.findIndex((each) => each === active);
  const aside = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (tab >= 0 && aside !== undefined) {
    event.preventDefault();
    const next = tabs.at((tab + aside) % tabs.length);
    next?.focus();
    next?.click();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    const stops = [...panel.querySelectorAll<HTMLElement>('a[data-search-result], button')];
    const next = stops.findIndex((stop) => stop === active) + (event.key === 'ArrowDown' ? 1 : -1);
    (next < 0 ? input : stops[Math.min(next, stops.length - 1)])?.focus();
  } else if (event.key.length === 1 && event.key !== ' ' && active !== input) input.focus();
}
