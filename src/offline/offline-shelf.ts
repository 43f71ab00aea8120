import { fillIn } from '../i18n/fill-in.ts';
import { cacheNamesOf } from './cache-names.ts';
import { fewAtATime } from './few-at-a-time.ts';
import { keep } from './keep.ts';
import { isDataOfPages, type OfflineList } from './offline-list.ts';

const cacheNames = cacheNamesOf(import.meta.env.BASE_URL);

/** Lists the pages kept on this device; fetches all of them, or forgets them, when asked. */
export class OfflineShelf extends HTMLElement {
  connectedCallback(): void {
    // Shown in place of a page that is not there, under that page's address.
    this.#part('missing').hidden = location.pathname.endsWith('/offline/');
    this.#part('fetch').addEventListener('click', () => void this.#fetchAll());
    this.#part('clear').addEventListener('click', () => void this.#clear());
    void this.#show();
  }

  /** What is kept, or that this browser keeps nothing: it is old, or forbids it. */
  async #show(): Promise<boolean> {
    const pages = await keptPages().catch(() => undefined);
    this.#part('none').hidden = pages !== undefined;
    this.#part('fetch').hidden = pages === undefined;
    this.#part('list').replaceChildren(...(pages ?? []));
    this.#part('kept').hidden = !pages?.length;
    this.#part('clear').hidden = !pages?.length;
    return pages !== undefined;
  }

  async #fetchAll(): Promise<void> {
    const button = this.#part('fetch') as HTMLButtonElement; // it is one in the markup
    button.disabled = true;
    const count = { done: 0, total: 0 };
    let isStopped = false;
    try {
      const list = (await (await fetch(this.dataset['list'] ?? '')).json()) as OfflineList; // written by the build
      count.total = list.pages.length;
      const [pages, data] = [await caches.open(cacheNames.pages), await caches.open(cacheNames.data)];
      await fewAtATime(list.data, async (path) => {
        if (!isStopped) await keep(data, path, 'file');
      });
      await fewAtATime(list.pages, async (path) => {
        if (isStopped) return;
        await keep(pages, path, 'page');
        count.done += 1;
        if (!isStopped) this.#say('progress', count);
      });
      this.#say('done', { ...count, size: await usedMegabytes() });
      await this.#show();
    } catch (error) {
      isStopped = true; // what came is kept
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      this.#say((await this.#show()) ? (isFull ? 'full' : 'stopped') : undefined, count);
    } finally {
      button.disabled = false;
    }
  }

  async #clear(): Promise<void> {
    await forgetKept().catch(() => undefined); // where nothing can be kept there is nothing to forget
    this.#say(undefined);
    await this.#show();
  }

  #say(what: 'progress' | 'done' | 'stopped' | 'full' | undefined, values = {}): void {
    this.#part('status').textContent = what === undefined ? '' : fillIn(this.dataset[what], values);
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`OfflineShelf: there is no part "${name}"`);
    return part;
  }
}

/**
 * Links to the pages that are kept, by their titles.
 *
 * @throws where nothing can be kept.
 */
async function keptPages(): Promise<HTMLLIElement[]> {
  const cache = await caches.open(cacheNames.pages);
  return fewAtATime(await cache.keys(), async (request) => {
    const link = document.createElement('a');
    link.href = new URL(request.url).pathname;
    link.textContent = titleIn((await (await cache.match(request))?.text()) ?? '') || link.pathname;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
}

/** Forget pages, their text in the search, and what they fetched; what the worker needs to say so stays. */
async function forgetKept(): Promise<void> {
  const base = import.meta.env.BASE_URL;
  const data = await caches.open(cacheNames.data);
  for (const request of await data.keys())
    if (isDataOfPages(new URL(request.url).pathname.slice(base.length))) await data.delete(request);
  await caches.delete(cacheNames.search);
  await caches.delete(cacheNames.pages);
}

/** Title of a page without that of the handbook; of its whole text only this is parsed. */
function titleIn(html: string): string {
  const written = /<title>[^<]*/.exec(html)?.[0] ?? '';
  const { title } = new DOMParser().parseFromString(written, 'text/html');
  return title.replace(/ \| [^|]*$/, '');
}

async function usedMegabytes(): Promise<string> {
  const { usage } = (await navigator.storage?.estimate?.()) ?? {}; // Safari tells since 17
  return usage === undefined ? '?' : (usage / 1e6).toFixed(0);
}
