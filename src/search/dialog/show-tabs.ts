import { inTab, type Result, type Tab } from '../finder/merge.ts';

/** Say on each tab how many results are in it, and which of them is chosen. */
export function showTabs(
  buttons: Iterable<HTMLButtonElement>,
  results: readonly Result[],
  chosen: Tab,
): void {
  for (const button of buttons) {
    const tab = button.value as Tab; // written by fillDialog from the same list
    const count = inTab(results, tab).length;
    button.setAttribute('aria-selected', String(tab === chosen));
    button.tabIndex = tab === chosen ? 0 : -1;
    button.toggleAttribute('data-empty', count === 0 && results.length > 0);
    const badge = button.querySelector('span');
    if (badge) badge.textContent = results.length > 0 ? String(count) : '';
  }
}
