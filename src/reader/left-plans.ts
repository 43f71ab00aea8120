import { fillIn } from '../i18n/fill-in.ts';
import { words } from '../i18n/words.ts';
import { element } from './element.ts';
import { kept } from './kept.ts';
import { itemsOf, leftRecords, moveRecord, type LeftRecord } from './newcomer/left-records.ts';

/**
 * `<oh-left-plans>`: around the list of all plans; says what is kept of a role that was renamed or is gone, and lets
 * another role have it.
 */
export class LeftPlans extends HTMLElement {
  connectedCallback(): void {
    const plans = [...this.querySelectorAll<HTMLAnchorElement>('li > a')].map((link) => ({
      role: link.pathname.split('/').at(-2) ?? '',
      link,
    }));
    const left = leftRecords(kept, new Set(plans.map(({ role }) => role)));
    const free = plans.filter(({ role }) => itemsOf(kept, role) === 0);
    this.prepend(...left.map((record) => this.#offer(record, free)));
  }

  #offer(
    { role, items }: LeftRecord,
    free: readonly { role: string; link: HTMLAnchorElement }[],
  ): HTMLElement {
    const select = element('select', ...free.map((plan) => new Option(plan.link.textContent, plan.role)));
    const button = element('button', words('newcomer.leftMove'));
    button.type = 'button';
    button.className = 'oh-button';
    const status = element('span');
    status.setAttribute('role', 'status');
    button.addEventListener('click', () => {
      if (moveRecord(kept, { from: role, to: select.value }))
        free.find((plan) => plan.role === select.value)?.link.click();
      else status.textContent = words('newcomer.leftFull');
    });
    const label = element('label', words('newcomer.leftTo'), ' ', select);
    const said = element('p', fillIn(words('newcomer.left'), { role, items }));
    const place = element('div', said, element('p', label, ' ', button, ' ', status));
    place.className = 'oh-aside';
    return place;
  }
}
