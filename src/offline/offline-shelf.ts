import { cacheNames } from './cache-names.ts';

/** Pages fetched at a time: a phone's network is narrow, and reading goes first. */
const atOnce = 4;

/** Lists the pages kept on this device; fetches all of them, or forgets them, when asked. */
export class OfflineShelf extends HTMLElement {
  connectedCallback(): void {
    // Shown in place of a page that is not there, under that page's address.
    this.#part('missing').hidden = location.pathname.endsWith('/offline/');
    if (!('caches' in globalThis)) return; // an old browser, or one that keeps nothing
    const fetchAll = this.#part('fetch');
    const clear = this.#part('clear');
    fetchAll.addEventListener('click', () => void this.#fetchAll());
    clear.addEventListener('click', () => void this.#clear());
    fetchAll.hidden = false;
    this.#part('none').hidden = true;
    void this.#show();
  }

  async #show(): Promise<void> {
    const cache = await caches.open(cacheNames.pages);
    const kept = await cache.keys();
    const links = await Promise.all(
      kept.map(async (request) => {
        const html = await (await cache.match(request))?.text();
        const link = document.createElement('a');
        link.href = new URL(request.url).pathname;
        const heading = new DOMParser().parseFromString(html ?? '', 'text/html').querySelector('h1');
        link.textContent = heading?.textContent.trim() || link.pathname;
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
    this.#part('list').replaceChildren(...links);
    this.#part('kept').hidden = links.length === 0;
    this.#part('clear').hidden = links.length === 0;
  }

  async #fetchAll(): Promise<void> {
    const button = this.#part('fetch') as HTMLButtonElement; // it is one in the markup
    button.disabled = true;
    let done = 0;
    let total = 0;
    let isStopped = false;
    try {
      const paths = (await (await fetch(this.dataset['list'] ?? '')).json()) as string[]; // written by the build
      total = paths.length;
      const cache = await caches.open(cacheNames.pages);
      const waiting = [...paths];
      const work = async (): Promise<void> => {
        for (let path = waiting.shift(); path !== undefined && !isStopped; path = waiting.shift()) {
          await keepPage(cache, path);
          done += 1;
          if (!isStopped) this.#say('progress', { done, total });
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      this.#say('done', { total, size: await usedMegabytes() });
    } catch {
      isStopped = true;
      this.#say('stopped', { done, total }); // the network went, or the device is full: what came is kept
    } finally {
      button.disabled = false;
      await this.#show();
    }
  }

  async #clear(): Promise<void> {
    await caches.delete(cacheNames.pages);
    this.#part('status').textContent = '';
    await this.#show();
  }

  #say(what: 'progress' | 'done' | 'stopped', values: Record<string, string | number>): void {
    const text = this.dataset[what] ?? '';
    this.#part('status').textContent = text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`OfflineShelf: there is no part "${name}"`);
    return part;
  }
}

/** Keep a page of the handbook: not what a login or a gateway says in its stead. */
async function keepPage(cache: Cache, path: string): Promise<void> {
  const response = await fetch(path, { redirect: 'error' });
  if (response.status !== 200 || !response.headers.get('content-type')?.startsWith('text/html'))
    throw new Error(`keepPage: ${path} answered ${response.status}`);
  await cache.put(path, response);
}

async function usedMegabytes(): Promise<string> {
  const { usage = 0 } = (await navigator.storage?.estimate()) ?? {};
  return (usage / 1e6).toFixed(0);
}
