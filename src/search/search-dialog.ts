import { loadPagefind, type Hit, type Pagefind } from './pagefind.ts';

/** How many pages the list shows. */
const shown = 10;
/** Long enough not to search for every key stroke. */
const typingMs = 120;

interface Texts {
  bundle: string;
  searching: string;
  none: string;
  count: string;
  failed: string;
}

/** `<oh-search>`: a button and a dialog that searches as one types. */
export class SearchDialog extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #latest = 0;
  #composing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { button, input } = this.#parts();
    button.disabled = false;
    button.addEventListener('click', () => this.#open());
    for (const other of document.querySelectorAll<HTMLElement>('[data-search-open]')) {
      other.hidden = false;
      other.addEventListener('click', () => this.#open());
    }
    input.addEventListener('compositionstart', () => (this.#composing = true));
    input.addEventListener('compositionend', () => {
      this.#composing = false;
      this.#schedule();
    });
    input.addEventListener('input', () => this.#schedule());
    this.addEventListener('keydown', (event) => this.#moveOn(event));
    document.addEventListener('keydown', (event) => this.#openByKey(event));
  }

  #parts() {
    const button = this.querySelector('button');
    const dialog = this.querySelector('dialog');
    const input = this.querySelector('input');
    const status = this.querySelector('p');
    const list = this.querySelector('ol');
    if (!button || !dialog || !input || !status || !list)
      throw new Error('SearchDialog: its markup is incomplete');
    return { button, dialog, input, status, list };
  }

  get #texts(): Texts {
    return JSON.parse(this.dataset['texts'] ?? '{}') as Texts; // written by Search.astro
  }

  #open(): void {
    const { dialog, input } = this.#parts();
    dialog.showModal();
    input.select();
    this.#pagefind ??= loadPagefind(this.#texts.bundle);
    this.#pagefind.catch(() => this.#say(this.#texts.failed));
  }

  #openByKey(event: KeyboardEvent): void {
    const typing =
      event.target instanceof HTMLElement &&
      event.target.closest('input, textarea, select, [contenteditable]');
    const shortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    if (!shortcut && (event.key !== '/' || typing)) return;
    event.preventDefault();
    if (!this.#parts().dialog.open) this.#open();
  }

  /** Arrow keys walk from the input through the hits and back; Enter in the input opens the first. */
  #moveOn(event: KeyboardEvent): void {
    if (event.isComposing || !['ArrowDown', 'ArrowUp', 'Enter'].includes(event.key)) return;
    const { input, list } = this.#parts();
    const links = [...list.querySelectorAll('a')];
    const at = links.findIndex((link) => link === document.activeElement);
    if (event.key === 'Enter') {
      if (document.activeElement !== input) return;
      event.preventDefault();
      links[0]?.click();
      return;
    }
    event.preventDefault();
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    (next < 0 ? input : links[Math.min(next, links.length - 1)])?.focus();
  }

  #schedule(): void {
    if (this.#composing) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(), typingMs);
  }

  async #search(): Promise<void> {
    const { input, list } = this.#parts();
    const query = input.value.trim();
    const turn = (this.#latest += 1);
    if (query === '' || !this.#pagefind) {
      list.replaceChildren();
      this.#say('');
      return;
    }
    this.#say(this.#texts.searching);
    try {
      const { results } = await (await this.#pagefind).search(query);
      const hits = await Promise.all(results.slice(0, shown).map((result) => result.data()));
      if (turn !== this.#latest) return;
      list.replaceChildren(...hits.map(hitItem));
      this.#say(
        hits.length === 0 ? this.#texts.none : this.#texts.count.replace('{n}', String(results.length)),
      );
    } catch {
      if (turn === this.#latest) this.#say(this.#texts.failed);
    }
  }

  #say(text: string): void {
    this.#parts().status.textContent = text;
  }
}

function hitItem(hit: Hit): HTMLElement {
  const best = hit.sub_results[0];
  const title = document.createElement('strong');
  title.textContent = hit.meta.title ?? hit.url;
  const excerpt = document.createElement('small');
  excerpt.innerHTML = tidy(best?.excerpt ?? hit.excerpt); // escaped by Pagefind, marks included
  const link = document.createElement('a');
  link.href = best?.url ?? hit.url;
  link.dataset['searchResult'] = hit.url;
  link.append(title, excerpt);
  const item = document.createElement('li');
  item.append(link);
  return item;
}

/** Pagefind puts spaces between Chinese words and marks neighbours one by one. */
function tidy(excerpt: string): string {
  return excerpt
    .replaceAll(/<\/mark>\s*<mark>/g, '')
    .replaceAll(/(?<=\p{Script=Han}|<\/mark>)\s+(?=\p{Script=Han}|<mark>)/gu, '');
}
