import { fill } from '../i18n/fill.ts';
import { words } from '../i18n/words.ts';
import { kept } from './kept.ts';
import { rememberRoom, usualRoom } from './room-for-mine.ts';
import { chooseMyRole, forgetMyRole, readMyRole } from './my-role.ts';

/** `<oh-my-role data-role data-title>`: a button by which a reader says that this role is theirs, or is not. */
export class MyRoleButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.disabled = false;
    button.addEventListener('click', () => this.#toggle(button));
    this.#show(button);
  }

  get #isMine(): boolean {
    return readMyRole(kept)?.id === this.dataset['role'];
  }

  #toggle(button: HTMLButtonElement): void {
    const { role: id = '', title = '' } = this.dataset;
    const wasMine = this.#isMine;
    let lasts = true;
    if (wasMine) forgetMyRole(kept);
    else lasts = chooseMyRole(kept, { id, title });
    // For when there is no network: the worker keeps what comes, and home with it.
    if (!wasMine) fetch(`${import.meta.env.BASE_URL}my/${id}.json`).catch(() => undefined);
    rememberRoom(wasMine ? undefined : usualRoom);
    this.#show(button);
    const place = this.querySelector('[role="status"]');
    if (!place) return;
    if (wasMine) place.textContent = words('sheet.forgot');
    else place.textContent = lasts ? fill(words('sheet.chose'), { title }) : words('reader.fleeting');
  }

  #show(button: HTMLButtonElement): void {
    button.setAttribute('aria-pressed', String(this.#isMine));
  }
}
