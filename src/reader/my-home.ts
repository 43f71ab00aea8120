import { fillIn } from '../i18n/fill-in.ts';
import { kept } from './kept.ts';
import { dayLists } from './day-lists.ts';
import { fetchMyPage } from './fetch-my-page.ts';
import { rememberRoom } from './room-for-mine.ts';
import { chooseMyRole, forgetMyRole, readMyRole, type MyRole } from './my-role.ts';

/** `<oh-my-home>`: the choice of a role on the home page, and the day of the role once it is chosen. */
export class MyHome extends HTMLElement {
  #refresh = (): void => undefined;

  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    for (const { id, title } of this.#roles()) select.add(new Option(title, id));
    select.disabled = false;
    select.addEventListener('change', () => this.#choose(select.value));
    addEventListener('storage', () => this.#refresh());
    document.addEventListener('visibilitychange', () => this.#refresh());
    this.#greet();
  }

  #roles(): MyRole[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('.oh-who a')].map((link) => ({
      id: link.pathname.split('/').at(-2) ?? '',
      title: link.textContent.trim(),
    }));
  }

  /** What was chosen on an earlier visit; a role that is gone is said to be gone, and forgotten. */
  #greet(): void {
    const chosen = readMyRole(kept);
    const known = this.#roles().find(({ id }) => id === chosen?.id);
    if (chosen && !known) {
      forgetMyRole(kept);
      this.#say('removed', chosen.title);
    }
    this.#show(known);
  }

  #choose(id: string): void {
    const role = this.#roles().find((each) => each.id === id);
    const lasts = role ? chooseMyRole(kept, role) : true;
    if (!role) forgetMyRole(kept);
    this.#say(lasts ? undefined : 'fleeting');
    this.#show(role);
  }

  #show(role: MyRole | undefined): void {
    const place = this.querySelector<HTMLElement>('.oh-mine');
    const select = this.querySelector('select');
    if (!place || !select) return;
    select.value = role?.id ?? '';
    document.documentElement.toggleAttribute('data-my-role', role !== undefined);
    place.replaceChildren();
    this.#refresh = () => undefined;
    place.style.minHeight = '';
    if (!role) rememberRoom(undefined);
    if (role) void this.#fill(place, role);
  }

  async #fill(place: HTMLElement, { id, title }: MyRole): Promise<void> {
    const page = await fetchMyPage(this.dataset['base'] ?? '', id);
    // Another role may have been chosen while this one was on its way.
    if (this.querySelector('select')?.value !== id) return;
    if (!page) {
      document.documentElement.removeAttribute('data-my-role');
      this.#say('offline', title);
      return;
    }
    const { nodes, isDamaged, refresh } = dayLists({ role: id, page }, this.dataset, () =>
      this.#say('fleeting'),
    );
    this.#refresh = refresh;
    // Its height is measured without the room that was kept for it.
    place.style.minHeight = '0';
    place.replaceChildren(...nodes);
    rememberRoom(place.getBoundingClientRect().height);
    if (isDamaged) this.#say('damaged');
  }

  #say(what: 'removed' | 'offline' | 'fleeting' | 'damaged' | undefined, title = ''): void {
    const place = this.querySelector('[role="status"]');
    if (place) place.textContent = what === undefined ? '' : fillIn(this.dataset[what], { title });
  }
}
