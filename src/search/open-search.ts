import { words } from '../i18n/words.ts';
import { closeOnBack, leaveClosed } from '../frame/close-on-back.ts';
import type { SearchDialog } from './dialog/search-dialog.ts';

/**
 * `<oh-search>`: the button, the keys and the address that open the search.
 *
 * This is all of the search that every page carries; the dialog's own code and data come when it is opened.
 */
export class OpenSearch extends HTMLElement {
  #dialog: Promise<SearchDialog> | undefined;

  connectedCallback(): void {
    leaveClosed();
    const dialog = this.querySelector('dialog');
    dialog?.addEventListener('click', ({ target }) => {
      const isBeside = target === dialog;
      if (isBeside || (target instanceof Element && target.closest('.close'))) dialog.close();
    });
    dialog?.addEventListener('close', forgetQuery);
    dialog?.addEventListener('submit', (event) => event.preventDefault());
    dialog?.addEventListener('input', () => this.#dialog ?? this.#refresh());
    const openers = [
      ...this.querySelectorAll<HTMLButtonElement>('.oh-search-open'),
      ...document.querySelectorAll<HTMLElement>('[data-search-open]'),
    ];
    for (const opener of openers) {
      opener.hidden = false;
      opener.removeAttribute('disabled');
      opener.addEventListener('click', () => this.open());
      opener.addEventListener('pointerenter', () => void this.#load().catch(() => undefined), { once: true });
    }
    document.addEventListener('keydown', (event) => this.#openByKey(event));
    const asked = new URLSearchParams(location.search);
    const query = asked.get('q');
    if (query !== null) {
      this.open(query);
      // Where the address names a place as well, the browser goes there last, and takes the focus along.
      if (document.readyState !== 'complete')
        addEventListener('load', () => this.querySelector('input')?.focus(), { once: true });
    }
    const words = asked.get('highlight');
    if (words)
      import('./dialog/highlight-page.ts').then(
        ({ highlightPage }) => highlightPage(words),
        () => undefined, // without network the page is read unmarked
      );
  }

  /** Open at once, so that one can type; what is typed meanwhile is searched for when all is there. */
  open(query?: string): void {
    const dialog = this.querySelector('dialog');
    const input = this.querySelector('input');
    if (!dialog || !input) return;
    if (!dialog.open) {
      dialog.showModal();
      closeOnBack(dialog);
    }
    if (query !== undefined) input.value = query;
    input.select();
    this.#refresh();
  }

  #refresh(): void {
    this.#load().then(
      (search) => search.refresh(),
      () => this.#sayFailed(),
    );
  }

  /** What failed is not kept: the next to ask tries again, with the data; older browsers want the page loaded anew for the script. */
  #load(): Promise<SearchDialog> {
    this.#dialog ??= Promise.all([
      import('./dialog/start-dialog.ts'),
      // Its name stays when it changes, so that pages do too: the server is asked whether the copy is the newest.
      fetch(`${this.dataset['base'] ?? ''}/finder.json`, { cache: 'no-cache' }),
    ])
      .then(([{ startDialog }, data]) => startDialog(this, data))
      .catch((error: unknown) => {
        this.#dialog = undefined;
        throw error;
      });
    return this.#dialog;
  }

  #sayFailed(): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words('search.failed');
  }

  #openByKey(event: KeyboardEvent): void {
    const typing =
      event.target instanceof HTMLElement &&
      event.target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]');
    const shortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    if (event.isComposing || (!shortcut && (event.key !== '/' || typing))) return;
    event.preventDefault();
    this.open();
  }
}

/** Take the query out of the address, so that a search that was closed stays closed when the page is loaded again. */
function forgetQuery(): void {
  dropQuery();
  // The entry that `closeOnBack` leaves by a step back has the address of the one below it.
  addEventListener('popstate', dropQuery, { once: true });
}

function dropQuery(): void {
  const address = new URL(location.href);
  if (!address.searchParams.has('q')) return;
  address.searchParams.delete('q');
  history.replaceState(history.state, '', address);
}
