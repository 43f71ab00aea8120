/** What is drawn anew, and the field that stays. */
interface Parts {
  input: HTMLInputElement;
  list: HTMLElement;
  help: HTMLElement;
}

/**
 * Draw anew without losing the focus: from what is gone it goes to the field, and from a button below the list to the
 * first page that the button brought.
 */
export function redraw({ input, list, help }: Parts, draw: () => void): void {
  const held = document.activeElement;
  const isPressed = help.contains(held);
  const known = new Set(pagesIn(list).map(addressOf));
  draw();
  if (!held || held.isConnected) return;
  const brought = isPressed ? pagesIn(list).find((page) => !known.has(addressOf(page))) : undefined;
  (brought ?? input).focus();
}

function pagesIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('a[data-search-result]')];
}

function addressOf(page: HTMLElement): string {
  return page.dataset['searchResult'] ?? '';
}
