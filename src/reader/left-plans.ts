import { fillIn } from '../i18n/fill-in.ts';
import { words } from '../i18n/words.ts';
import { element } from './element.ts';
import { kept } from './kept.ts';
import { isBegun, leftRecords, moveRecord, type LeftRecord } from './newcomer/left-records.ts';

/** A plan in the list. */
interface Plan {
  role: string;
  title: string;
  link: HTMLAnchorElement;
}

/**
 * `<oh-left-plans>`: around the list of all plans; says what is kept of a role that was renamed or is gone, and lets
 * another role have it.
 */
export class LeftPlans extends HTMLElement {
  connectedCallback(): void {
    const plans = [...this.querySelectorAll<HTMLAnchorElement>('li > a')].map((link) => ({
      role: link.pathname.split('/').at(-2) ?? '',
      title: link.textContent.trim(),
      link,
    }));
    const left = leftRecords(kept, new Set(plans.map(({ role }) => role)));
    const free = plans.filter(({ role }) => !isBegun(kept, role));
    this.prepend(...left.map((record) => this.#offer(record, free)));
  }

  #offer(left: LeftRecord, free: readonly Plan[]): HTMLElement {
    const select = element('select', ...free.map(({ role, title }) => new Option(title, role)));
    const button = element('button', words('newcomer.leftMove'));
    button.type = 'button';
    button.className = 'oh-button';
    const status = element('span');
    status.setAttribute('role', 'status');
    button.addEventListener('click', () => {
      const to = free.find(({ role }) => role === select.value);
      if (to && moveRecord(kept, { from: left.role, to })) to.link.click();
      else status.textContent = words('newcomer.leftFull');
    });
    const label = element('label', words('newcomer.leftTo'), ' ', select);
    const said = element(
      'p',
      fillIn(left.items > 0 ? words('newcomer.left') : words('newcomer.leftBare'), {
        role: left.title,
        items: left.items,
      }),
    );
    const place = element('div', said, element('p', label, ' ', button, ' ', status));
    place.className = 'oh-aside';
    return place;
  }
}
