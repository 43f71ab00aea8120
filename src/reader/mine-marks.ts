import { fillIn } from '../i18n/fill-in.ts';
import { fetchMyPage } from './fetch-my-page.ts';
import { kept } from './kept.ts';
import { forgetMyRole, readMyRole } from './my-role.ts';
import { rememberRoom } from './room-for-mine.ts';

/**
 * `<oh-mine>`: marks what the chosen role has to do with in a list of links, and shows only that when asked.
 *
 * Nothing is moved or hidden unasked; without a chosen role nothing is shown of it at all.
 */
export class MineMarks extends HTMLElement {
  connectedCallback(): void {
    const role = readMyRole(kept);
    document.documentElement.toggleAttribute('data-my-role', role !== undefined);
    if (role) void this.#mark(role.id, role.title);
  }

  async #mark(id: string, title: string): Promise<void> {
    const base = this.dataset['base'] ?? '';
    const page = await fetchMyPage(base, id);
    if (page === 'gone') return this.#forget(title);
    if (!page) return;
    const mine = new Set(page.pages.map((path) => base + path));
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href]'))
      if (mine.has(link.pathname + link.hash)) this.#itemOf(link)?.setAttribute('data-mine', '');
    this.#say('chosen', page.title);
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

  /** The role is gone from the handbook. */
  #forget(title: string): void {
    forgetMyRole(kept);
    rememberRoom(undefined);
    this.#say('removed', title);
  }

  #say(what: 'chosen' | 'removed', title: string): void {
    const place = this.querySelector('[role="status"]');
    if (place) place.textContent = fillIn(this.dataset[what], { title });
  }
}
