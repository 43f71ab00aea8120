import { fillIn } from '../i18n/fill-in.ts';
import { fetchMyPage } from './fetch-my-page.ts';
import { kept } from './kept.ts';
import { readMyRole } from './my-role.ts';

/**
 * `<oh-mine>`: marks what the chosen role has to do with in a list of links, and shows only that when asked.
 *
 * Nothing is moved or hidden unasked; without a chosen role nothing is shown of it at all.
 */
export class MineMarks extends HTMLElement {
  connectedCallback(): void {
    const role = readMyRole(kept);
    document.documentElement.toggleAttribute('data-my-role', role !== undefined);
    if (role) void this.#mark(role.id);
  }

  async #mark(id: string): Promise<void> {
    const base = this.dataset['base'] ?? '';
    const page = await fetchMyPage(base, id);
    if (!page) return; // the home page, which knows all roles, says when one is gone
    const mine = new Set(page.pages.map((path) => base + path));
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href]'))
      if (mine.has(link.pathname + link.hash)) this.#itemOf(link)?.setAttribute('data-mine', '');
    const place = this.querySelector('[role="status"]');
    if (place) place.textContent = fillIn(this.dataset['chosen'], { title: page.title });
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = this.querySelector('[data-mine]') === null;
    button.addEventListener('click', () => {
      const isOnly = this.toggleAttribute('data-only');
      button.setAttribute('aria-pressed', String(isOnly));
    });
  }

  /** What stands or falls with a link: the meeting in a timetable, else the item or the row it is in. */
  #itemOf(link: HTMLElement): Element | null {
    return link.closest('.oh-meeting, li, tbody tr');
  }
}
