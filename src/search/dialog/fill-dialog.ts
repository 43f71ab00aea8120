import { tabs } from '../finder/merge.ts';
import { element } from './elements.ts';
import { say, type Words } from './words.ts';

const panelId = 'oh-search-results';

/** Put the tabs and the panel of results into the places that `Search.astro` keeps for them. */
export function fillDialog(root: HTMLElement, words: Words): void {
  const list = root.querySelector('[data-tabs]');
  list?.setAttribute('role', 'tablist');
  list?.setAttribute('aria-label', say(words, 'search.tabs'));
  list?.replaceChildren(...Object.keys(tabs).map((name) => tabButton(name, words)));
  const panel = { id: panelId, role: 'tabpanel', 'aria-label': say(words, 'search.label'), tabindex: '-1' };
  const answer = element('div', { 'data-answer': '', hidden: '' });
  const parts = [answer, element('ol'), element('div', { 'data-help': '' })];
  root.querySelector('[data-results]')?.replaceWith(element('div', panel, parts));
}

function tabButton(name: string, words: Words): HTMLButtonElement {
  return element('button', { type: 'button', role: 'tab', value: name, 'aria-controls': panelId }, [
    say(words, `search.tab.${name}`),
    element('span', { 'aria-hidden': 'true' }),
  ]);
}
