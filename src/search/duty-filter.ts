import { fillIn } from '../i18n/fill-in.ts';

/** `<oh-duties>`: narrows the list of duties as one types or chooses; the choice stays in the address. */
export class DutyFilter extends HTMLElement {
  /** Role the reader chose, whose duties are shown to who asks for nothing in particular. */
  static mine: () => string | undefined = () => undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    const asked = new URLSearchParams(location.search);
    const mine = DutyFilter.mine();
    const isMine = asked.toString() === '' && location.hash === '' && mine !== undefined;
    if (isMine) asked.set('role', mine);
    for (const [name, value] of asked) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || (field instanceof HTMLSelectElement && offers(field, value)))
        field.value = value;
    }
    if (isMine) this.#giveWay(form);
    form.addEventListener('input', () => this.#apply(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.#apply(form);
  }

  /** Who types looks for whoever does it: the role we put there goes, one that was picked stays. */
  #giveWay(form: HTMLFormElement): void {
    const role = form.elements.namedItem('role');
    const first = ({ target }: Event): void => {
      if (role instanceof HTMLSelectElement && target instanceof HTMLInputElement) role.value = '';
    };
    form.addEventListener('input', first, { once: true });
  }

  #apply(form: HTMLFormElement): void {
    const chosen = new Map(
      [...new FormData(form)].map(([name, value]) => [name, String(value).trim()] as const),
    );
    const text = (chosen.get('text') ?? '').toLowerCase();
    const wanted = (name: string, value: string | undefined) =>
      !chosen.get(name) || chosen.get(name) === value;
    let found = 0;
    for (const section of this.querySelectorAll<HTMLElement>('section')) {
      const roleFits =
        wanted('department', section.dataset['department']) && wanted('role', section.dataset['role']);
      const title = section.querySelector('h2')?.textContent.toLowerCase() ?? '';
      let here = 0;
      for (const item of section.querySelectorAll<HTMLElement>('li')) {
        const says = item.textContent.toLowerCase().includes(text) || title.includes(text);
        item.hidden = !(roleFits && wanted('rhythm', item.dataset['rhythm']) && says);
        if (!item.hidden) here += 1;
      }
      section.hidden = here === 0;
      found += here;
    }
    this.#report(form, chosen, found);
  }

  #report(form: HTMLFormElement, chosen: ReadonlyMap<string, string>, found: number): void {
    const output = form.querySelector('output');
    if (output) output.textContent = fillIn(output.dataset[found > 0 ? 'label' : 'none'], { n: found });
    const query = new URLSearchParams([...chosen].filter(([, value]) => value !== '')).toString();
    history.replaceState(null, '', (query === '' ? location.pathname : `?${query}`) + location.hash);
  }
}

/** Whether there is such an entry: a role may be gone from the handbook, or have no duties. */
function offers({ options }: HTMLSelectElement, value: string): boolean {
  return [...options].some((option) => option.value === value);
}
