import { answerOf, type Answer } from '../finder/answer.ts';
import type { FinderData } from '../finder/finder-data.ts';
import { Finder, type Found } from '../finder/finder.ts';
import { inTab, isClear, mergeResults, tabs, type Result, type Tab } from '../finder/merge.ts';
import { statementOf } from '../finder/statement.ts';
import { FullText, hasWords, type TextHit } from '../full-text.ts';
import { partsOf } from './dialog-parts.ts';
import { fillDialog } from './fill-dialog.ts';
import { elsewhereHelp, emptyHelp, howMany, listHelp, startHelp, type TextState } from './help-view.ts';
import { forgetSearches, rememberSearch } from './recent-searches.ts';
import { redraw } from './redraw.ts';
import { ResultView } from './result-view.ts';
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
  #turn = 0;
  #tab: Tab = 'all';
  #query = '';
  #textState: TextState = 'unasked';
  #results: readonly Result[] = [];
  /** What is marked in the list: the query without asking words, as the handbook writes it. */
  #core = '';
  #heard: string | undefined;
  #shown = shownResults;
  #answer: Answer | undefined;
  /** The statement that a code asked for names. */
  #statement: Result | undefined;

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
    this.#search();
  }

  #listen(): void {
    const { dialog, form, input, tabButtons, answer, list, panel } = this.#parts;
    input.addEventListener('compositionstart', () => (this.#composing = true));
    input.addEventListener('compositionend', () => {
      this.#composing = false;
      this.#search();
      this.#composedAt = performance.now();
    });
    input.addEventListener('input', () => this.#composing || this.#search());
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

  #search(): void {
    clearTimeout(this.#timer);
    this.#query = this.#parts.input.value.trim();
    this.#turn += 1;
    this.#shown = shownResults;
    if (this.#query === '') {
      this.#results = [];
      this.#answer = undefined;
      this.#showStart();
      return;
    }
    performance.mark('oh-search');
    const found = this.#finder.find(this.#query);
    this.#heard = found.heard;
    this.#core = found.heard ?? found.core;
    const { pages } = this.#data;
    this.#statement = statementOf(this.#query, this.#data);
    this.#answer = this.#statement ? undefined : answerOf(found, pages);
    this.#results = this.#statement ? [this.#statement] : this.#merged(found, []);
    const clear = this.#statement !== undefined || isClear(found);
    this.#textState = clear ? 'unasked' : 'waiting';
    this.#show();
    performance.measure('oh-search', 'oh-search');
    if (!clear) this.#timer = setTimeout(() => void this.#searchText(found), textMs);
  }

  async #searchText(found: Found): Promise<void> {
    const turn = this.#turn;
    performance.mark('oh-text');
    let texts: TextHit[] = [];
    let failed = false;
    try {
      const normalise = (text: string) => this.#finder.normalise(text);
      const isFound = (hit: TextHit) => hasWords(hit, found.core, normalise);
      texts = (await this.#text.search(found.core, isFound)).map((hit) => this.#belowBase(hit));
    } catch {
      failed = true;
    }
    if (turn !== this.#turn) return;
    this.#textState = failed ? 'failed' : texts.length > 0 ? 'found' : 'nothing';
    this.#results = this.#statement
      ? [this.#statement, ...this.#merged(found, texts)]
      : this.#merged(found, texts);
    this.#show();
    performance.measure('oh-text', 'oh-text');
  }

  #merged(found: Found, texts: readonly TextHit[]): Result[] {
    const results = mergeResults(found, this.#data.pages, { answer: this.#answer, texts });
    return results.filter(({ path }) => path !== this.#statement?.path);
  }

  /** Ask the full text too. The button that was pressed stays until it has answered, and the focus with it. */
  #askText(): void {
    if (this.#textState !== 'unasked') return;
    this.#textState = 'waiting';
    this.#parts.dialog.toggleAttribute('data-waiting', true);
    this.#say(say(this.#data.words, 'search.searching'));
    void this.#searchText(this.#finder.find(this.#query));
  }

  /** Pagefind puts the base before every address. */
  #belowBase(hit: TextHit): TextHit {
    const cut = (url: string) => (url.startsWith(`${this.#base}/`) ? url.slice(this.#base.length) : url);
    return { ...hit, url: cut(hit.url), place: cut(hit.place) };
  }

  #show(): void {
    redraw(this.#parts, () => this.#draw());
  }

  #draw(): void {
    const { list, answer, panel, help, dialog } = this.#parts;
    const here = inTab(this.#results, this.#tab);
    const waiting = this.#textState === 'waiting';
    panel.scrollTop = 0; // before anything changes: after it, the page would be laid out at once
    showTabs(this.#parts.tabButtons, this.#results, this.#tab);
    answer.hidden = this.#answer === undefined || this.#tab !== 'all';
    answer.replaceChildren(...(this.#answer ? this.#view.answer(this.#answer, this.#core) : []));
    list.replaceChildren(...here.slice(0, this.#shown).map((result) => this.#view.item(result, this.#core)));
    help.replaceChildren(...(waiting ? [] : this.#below(here.length)));
    dialog.toggleAttribute('data-waiting', waiting);
    const state = { query: this.#query, heard: this.#heard, count: here.length, text: this.#textState };
    this.#say(howMany(this.#data.words, state));
  }

  #below(count: number): Node[] {
    const { words, suggest } = this.#data;
    const query = this.#query;
    const below = listHelp(words, { query, count, hidden: count - this.#shown, text: this.#textState });
    if (count > 0) return below;
    if (this.#results.length > 0) return [...below, ...elsewhereHelp(words, this.#results.length)];
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
    showTabs(this.#parts.tabButtons, this.#results, this.#tab);
    this.#say('');
  }

  #choose(button: HTMLButtonElement): void {
    if (!(button.value in tabs)) return;
    this.#tab = button.value as Tab; // one of its keys
    this.#shown = shownResults;
    if (this.#query === '') showTabs(this.#parts.tabButtons, this.#results, this.#tab);
    else this.#show();
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const { input } = this.#parts;
    button?.focus(); // Safari does not by itself
    switch (button?.dataset['action']) {
      case 'more':
        this.#shown += shownResults;
        this.#show();
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
