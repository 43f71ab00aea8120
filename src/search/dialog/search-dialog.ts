import type { FinderData } from '../finder/finder-data.ts';
import { Finder } from '../finder/finder.ts';
import { inTab, tabs, type Tab } from '../finder/merge.ts';
import { FullText, hasWords, type TextHit } from '../full-text.ts';
import { partsOf } from './dialog-parts.ts';
import { fillDialog } from './fill-dialog.ts';
import { elsewhereHelp, emptyHelp, howMany, listHelp, startHelp } from './help-view.ts';
import { forgetSearches, rememberSearch } from './recent-searches.ts';
import { redraw } from './redraw.ts';
import { ResultView } from './result-view.ts';
import { markedWords, searchFor, withTexts, type Search } from './search-for.ts';
import { showTabs } from './show-tabs.ts';
import { walkLinks } from './walk-links.ts';
import { say, type SearchData } from './words.ts';

/** How many pages the list shows at first, and how many more at a time. */
const shownResults = 10;
/** How long typing must pause before the full text is asked: not every key stroke is to load some of it. */
const textMs = 150;
const afterComposingMs = 60;
/** What the field is told beyond what every page carries. */
const typing = { maxLength: 2000, spellcheck: false, autocapitalize: 'off' };
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
  #tab: Tab = 'all';
  #shown = shownResults;
  /** None while the field is empty. */
  #search: Search | undefined;

  constructor(root: HTMLElement, data: Data) {
    fillDialog(root, data.words);
    this.#parts = partsOf(root);
    Object.assign(this.#parts.input, typing);
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
    this.#begin();
  }

  #listen(): void {
    const { dialog, form, input, tabButtons, answer, list, panel } = this.#parts;
    input.addEventListener('compositionstart', () => (this.#composing = true));
    input.addEventListener('compositionend', () => {
      this.#composing = false;
      this.#begin();
      this.#composedAt = performance.now();
    });
    input.addEventListener('input', () => this.#composing || this.#begin());
    form.addEventListener('submit', () => {
      // Safari sends the Enter that ends a composition once more, after its end.
      if (!this.#composing && performance.now() - this.#composedAt > afterComposingMs) this.#openFirst();
    });
    dialog.addEventListener('close', () => (this.#tab = 'all'));
    dialog.addEventListener('keydown', (event) => walkLinks(event, { input, panel, tabs: tabButtons }));
    for (const part of [answer, list]) part.addEventListener('click', () => rememberSearch(input.value));
    panel.addEventListener('click', (event) => this.#press(event));
    for (const button of tabButtons) {
      button.addEventListener('click', () => this.#choose(button));
    }
  }

  #begin(): void {
    clearTimeout(this.#timer);
    const query = this.#parts.input.value.trim();
    this.#shown = shownResults;
    if (query === '') {
      this.#search = undefined;
      this.#showStart();
      return;
    }
    performance.mark('oh-search');
    const search = searchFor(query, this.#finder, this.#data);
    this.#show(search);
    performance.measure('oh-search', 'oh-search');
    if (search.text === 'waiting') this.#timer = setTimeout(() => void this.#searchText(search), textMs);
  }

  async #searchText(search: Search): Promise<void> {
    performance.mark('oh-text');
    const texts = await this.#textsOf(search.found.core);
    if (search !== this.#search) return; // something else was asked meanwhile
    this.#show(withTexts(search, texts, this.#data));
    performance.measure('oh-text', 'oh-text');
  }

  async #textsOf(words: string): Promise<TextHit[] | 'failed'> {
    const normalise = (text: string) => this.#finder.normalise(text);
    try {
      const hits = await this.#text.search(words, (hit) => hasWords(hit, words, normalise));
      return hits.map((hit) => this.#belowBase(hit));
    } catch {
      return 'failed';
    }
  }

  /** Ask the full text too. The button that was pressed stays until it has answered, and the focus with it. */
  #askText(): void {
    if (this.#search?.text !== 'unasked') return;
    this.#search = { ...this.#search, text: 'waiting' };
    this.#parts.dialog.toggleAttribute('data-waiting', true);
    this.#say(say(this.#data.words, 'search.searching'));
    void this.#searchText(this.#search);
  }

  /** Pagefind puts the base before every address. */
  #belowBase(hit: TextHit): TextHit {
    const cut = (url: string) => (url.startsWith(`${this.#base}/`) ? url.slice(this.#base.length) : url);
    return { ...hit, url: cut(hit.url), place: cut(hit.place) };
  }

  #show(search: Search): void {
    this.#search = search;
    redraw(this.#parts, () => this.#draw(search));
  }

  #draw(search: Search): void {
    const { list, answer, panel, help, dialog } = this.#parts;
    const here = inTab(search.results, this.#tab);
    const waiting = search.text === 'waiting';
    const marked = markedWords(search);
    panel.scrollTop = 0; // before anything changes: after it, the page would be laid out at once
    showTabs(this.#parts.tabButtons, search.results, this.#tab);
    answer.hidden = search.answer === undefined || this.#tab !== 'all';
    answer.replaceChildren(...(search.answer ? this.#view.answer(search.answer, marked) : []));
    list.replaceChildren(...here.slice(0, this.#shown).map((result) => this.#view.item(result, marked)));
    help.replaceChildren(...(waiting ? [] : this.#below(search, here.length)));
    dialog.toggleAttribute('data-waiting', waiting);
    const { query, found, text } = search;
    this.#say(howMany(this.#data.words, { query, heard: found.heard, count: here.length, text }));
  }

  #below({ query, results, text }: Search, count: number): Node[] {
    const { words, suggest } = this.#data;
    const below = listHelp(words, { query, count, hidden: count - this.#shown, text });
    if (count > 0) return below;
    if (results.length > 0) return [...below, ...elsewhereHelp(words, results.length)];
    return [...below, ...emptyHelp(words, { query, base: this.#base, suggest })];
  }

  #showStart(): void {
    const { list, answer, help, dialog } = this.#parts;
    dialog.removeAttribute('data-waiting');
    answer.hidden = true;
    redraw(this.#parts, () => {
      list.replaceChildren();
      help.replaceChildren(...startHelp(this.#data.words));
    });
    showTabs(this.#parts.tabButtons, [], this.#tab);
    this.#say('');
  }

  #choose(button: HTMLButtonElement): void {
    if (!(button.value in tabs)) return;
    this.#tab = button.value as Tab; // one of its keys
    this.#shown = shownResults;
    if (this.#search) this.#show(this.#search);
    else showTabs(this.#parts.tabButtons, [], this.#tab);
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const { input } = this.#parts;
    button?.focus(); // Safari does not by itself
    switch (button?.dataset['action']) {
      case 'more':
        this.#shown += shownResults;
        if (this.#search) this.#show(this.#search);
        break;
      case 'text':
        this.#askText();
        break;
      case 'all':
        this.#parts.tabButtons[0]?.click();
        break;
      case 'forget':
        forgetSearches();
        this.#showStart();
        break;
      case 'ask':
        input.value = button.dataset['query'] ?? '';
        input.focus();
        this.#begin();
    }
  }

  #openFirst(): void {
    if (this.#parts.input.value.trim() !== '') this.#parts.list.querySelector('a')?.click();
  }

  #say(text: string): void {
    this.#parts.status.textContent = text;
  }
}
