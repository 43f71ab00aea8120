import { answerOf, type Answer } from '../finder/answer.ts';
import type { FinderData } from '../finder/finder-data.ts';
import { Finder, type Found } from '../finder/finder.ts';
import { inTab, isClear, mergeResults, tabs, type Result, type Tab } from '../finder/merge.ts';
import { FullText, hasWords, type TextHit } from '../full-text.ts';
import { emptyHelp, listHelp, startHelp } from './help-view.ts';
import { forgetSearches, rememberSearch } from './recent-searches.ts';
import { ResultView } from './result-view.ts';
import { walkLinks } from './walk-links.ts';
import { say, type SearchData } from './words.ts';

/** How many pages the list shows at first, and how many more at a time. */
const shownResults = 10;
/** Long enough not to load texts for every key stroke. */
const textMs = 150;
const afterComposingMs = 60;
/** After the first result has been drawn. */
const prepareMs = 400;

/** What comes with the first opening. */
export type Data = FinderData & SearchData;

/** Searches as one types: names and duties at once, the full text when those do not explain the query. */
export class SearchDialog {
  readonly #parts: ReturnType<typeof partsOf>;
  readonly #data: Data;
  readonly #finder: Finder;
  readonly #text: FullText;
  readonly #view: ResultView;
  readonly #base: string;
  #composing = false;
  #composedAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #tab: Tab = 'all';
  #results: readonly Result[] = [];
  #core = '';
  #shown = shownResults;
  #answer: Answer | undefined;

  constructor(root: HTMLElement, data: Data) {
    this.#parts = partsOf(root);
    this.#data = data;
    this.#base = root.dataset['base'] ?? '';
    this.#finder = new Finder(data);
    this.#text = new FullText(`${this.#base}/pagefind/`);
    this.#view = new ResultView({
      words: data.words,
      pages: data.pages,
      base: this.#base,
      normalise: (text) => this.#finder.normalise(text),
    });
    this.#listen();
    setTimeout(() => this.#finder.prepare(), prepareMs);
  }

  /** Search again for what stands in the field. */
  refresh(): void {
    this.#search();
  }

  #listen(): void {
    const { dialog, form, input, tabButtons, list, panel } = this.#parts;
    input.addEventListener('compositionstart', () => (this.#composing = true));
    input.addEventListener('compositionend', () => {
      this.#composing = false;
      this.#search();
      this.#composedAt = performance.now();
    });
    input.addEventListener('input', () => this.#composing || this.#search());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      // Safari sends the Enter that ends a composition once more, after its end.
      if (!this.#composing && performance.now() - this.#composedAt > afterComposingMs) this.#openFirst();
    });
    dialog.addEventListener('keydown', (event) => walkLinks(event, { input, panel, tabs: tabButtons }));
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    list.addEventListener('click', () => rememberSearch(input.value));
    panel.addEventListener('click', (event) => this.#press(event));
    for (const button of tabButtons) {
      button.disabled = false;
      button.addEventListener('click', () => this.#choose(button));
    }
  }

  #search(): void {
    clearTimeout(this.#timer);
    const query = this.#parts.input.value.trim();
    const turn = (this.#turn += 1);
    this.#shown = shownResults;
    if (query === '') {
      this.#results = [];
      this.#answer = undefined;
      this.#showStart();
      return;
    }
    performance.mark('oh-search');
    const found = this.#finder.find(query);
    this.#core = found.core;
    this.#answer = answerOf(found, this.#data.pages);
    this.#results = mergeResults(found, this.#data.pages, this.#answer, []);
    const clear = isClear(found);
    this.#show(query, !clear);
    performance.measure('oh-search', 'oh-search');
    if (!clear) this.#timer = setTimeout(() => void this.#searchText(query, found, turn), textMs);
  }

  async #searchText(query: string, found: Found, turn: number): Promise<void> {
    performance.mark('oh-text');
    let texts: TextHit[] = [];
    let failed = false;
    try {
      texts = (await this.#text.search(found.core))
        .filter((hit) => hasWords(hit, found.core, (text) => this.#finder.normalise(text)))
        .map((hit) => this.#belowBase(hit));
    } catch {
      failed = true;
    }
    if (turn !== this.#turn) return;
    this.#results = mergeResults(found, this.#data.pages, this.#answer, texts);
    this.#show(query, false, failed);
    performance.measure('oh-text', 'oh-text');
  }

  /** Pagefind puts the base before every address. */
  #belowBase(hit: TextHit): TextHit {
    const cut = (url: string) => (url.startsWith(`${this.#base}/`) ? url.slice(this.#base.length) : url);
    return { ...hit, url: cut(hit.url), place: cut(hit.place) };
  }

  #show(query: string, waiting: boolean, failed = false): void {
    const { words } = this.#data;
    const { list, answer, panel, help, dialog } = this.#parts;
    const here = inTab(this.#results, this.#tab);
    panel.scrollTop = 0; // before anything changes: after it, the page would be laid out at once
    this.#showTabs();
    answer.hidden = this.#answer === undefined || this.#tab !== 'all';
    answer.replaceChildren(...(this.#answer ? this.#view.answer(this.#answer, this.#core) : []));
    const hadFocus = list.contains(document.activeElement);
    list.replaceChildren(...here.slice(0, this.#shown).map((result) => this.#view.item(result, this.#core)));
    if (hadFocus) this.#parts.input.focus();
    help.replaceChildren(...(waiting ? [] : this.#below(query, here.length, failed)));
    dialog.toggleAttribute('data-waiting', waiting);
    const count = here.length > 0 || !waiting ? 'search.count' : 'search.searching';
    this.#say(
      here.length === 0 && !waiting
        ? say(words, 'search.none', { query: query.slice(0, 60) })
        : say(words, count, { n: here.length }),
    );
  }

  #below(query: string, count: number, textFailed: boolean): Node[] {
    const { words, suggest } = this.#data;
    const textKnown = this.#results.some(({ text }) => text !== undefined);
    const state = { query, count, hidden: count - this.#shown, textKnown, textFailed };
    const below = listHelp(words, state);
    if (count > 0) return below;
    return [...below, ...emptyHelp(words, { query, inTab: this.#tab !== 'all', base: this.#base, suggest })];
  }

  #showStart(): void {
    const { list, answer, help, dialog } = this.#parts;
    dialog.removeAttribute('data-waiting');
    answer.hidden = true;
    list.replaceChildren();
    this.#showTabs();
    help.replaceChildren(...startHelp(this.#data.words));
    this.#say('');
  }

  #showTabs(): void {
    for (const button of this.#parts.tabButtons) {
      const tab = button.value as Tab; // written by Search.astro from the same list
      const count = inTab(this.#results, tab).length;
      const chosen = tab === this.#tab;
      button.setAttribute('aria-selected', String(chosen));
      button.tabIndex = chosen ? 0 : -1;
      button.toggleAttribute('data-empty', count === 0 && this.#results.length > 0);
      const badge = button.querySelector('span');
      if (badge) badge.textContent = this.#results.length > 0 ? String(count) : '';
    }
  }

  #choose(button: HTMLButtonElement): void {
    if (!(button.value in tabs)) return;
    this.#tab = button.value as Tab; // one of its keys
    this.#shown = shownResults;
    const query = this.#parts.input.value.trim();
    if (query === '') this.#showTabs();
    else this.#show(query, false);
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const { input } = this.#parts;
    switch (button?.dataset['action']) {
      case 'more':
        this.#shown += shownResults;
        this.#show(input.value.trim(), false);
        break;
      case 'text':
        void this.#searchText(input.value.trim(), this.#finder.find(input.value), this.#turn);
        break;
      case 'forget':
        forgetSearches();
        this.#showStart();
        break;
      case 'ask':
        input.value = button.dataset['query'] ?? '';
        input.focus();
        this.#search();
    }
  }

  #openFirst(): void {
    if (this.#parts.input.value.trim() !== '') this.#parts.list.querySelector('a')?.click();
  }

  #say(text: string): void {
    this.#parts.status.textContent = text;
  }
}

function partsOf(root: HTMLElement) {
  const find = <T extends Element>(selector: string, type: new () => T): T => {
    const found = root.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`SearchDialog: its markup has no ${selector}`);
    return found;
  };
  return {
    dialog: find('dialog', HTMLDialogElement),
    form: find('form', HTMLFormElement),
    input: find('input', HTMLInputElement),
    status: find('[role=status]', HTMLElement),
    panel: find('[role=tabpanel]', HTMLElement),
    answer: find('[data-answer]', HTMLElement),
    list: find('ol', HTMLOListElement),
    help: find('[data-help]', HTMLElement),
    tabButtons: [...root.querySelectorAll<HTMLButtonElement>('[role=tab]')],
  };
}
