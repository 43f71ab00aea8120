import { fillIn } from '../i18n/fill-in.ts';
import type { FinderData } from './finder/finder-data.ts';
import { plain } from './plain.ts';
import { whenComposed } from './when-composed.ts';
import { wordMatcher } from './word-matcher.ts';

const isHan = /\p{Script=Han}/u;

/** `<oh-duties>`: narrows the list of duties as one types or chooses; the choice stays in the address. */
export class DutyFilter extends HTMLElement {
  /** Id of the role the reader chose: its duties are shown while nothing in particular is asked for. */
  static mine: () => string | undefined = () => undefined;

  #roles: HTMLOptionElement[] = [];
  #sections: Section[] = [];
  #inSimplified: ((text: string) => string) | undefined;
  #isSimplifying = false;
  /** The role is the reader's own, most likely filled in by us: whoever types looks among all roles. */
  #isOursRole = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    this.#sections = [...this.querySelectorAll<HTMLElement>('section')].map(readSection);
    this.#roles = [...(roleChoice(form)?.options ?? [])];
    const asked = new URLSearchParams(location.search);
    const mine = DutyFilter.mine();
    const isMine = asked.toString() === '' && location.hash === '' && mine !== undefined;
    if (isMine) asked.set('role', mine);
    for (const [name, value] of asked) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || (field instanceof HTMLSelectElement && offers(field, value)))
        field.value = value;
    }
    // In an address it may have come there by us, before the page was loaded again.
    this.#isOursRole = mine !== undefined && roleChoice(form)?.value === mine && !asked.get('text');
    whenComposed(form, ({ target }) => {
      this.#giveWay(form, target);
      this.#apply(form);
    });
    form.addEventListener('reset', () => {
      this.#isOursRole = false;
      setTimeout(() => this.#apply(form)); // by then all is cleared
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    this.#apply(form);
  }

  /** Whoever types looks among all roles: the reader's own, filled in by us, goes; one that was picked stays. */
  #giveWay(form: HTMLFormElement, target: EventTarget | null): void {
    const role = roleChoice(form);
    if (target === role) this.#isOursRole = false;
    if (!role || !this.#isOursRole || !(target instanceof HTMLInputElement)) return;
    role.value = '';
    this.#isOursRole = false;
  }

  /**
   * Offer the roles of the chosen department only; gives the name of the chosen role if it is not among them.
   *
   * They are taken out of the list: Safari shows options that are hidden.
   */
  #offerRoles(form: HTMLFormElement): string | undefined {
    const choice = roleChoice(form);
    const department = new FormData(form).get('department');
    if (!choice) return undefined;
    const [chosen] = choice.selectedOptions;
    const sections = [...this.querySelectorAll<HTMLElement>('section')];
    const inside = sections.filter((section) => !department || section.dataset['department'] === department);
    const offered = new Set(['', ...inside.map((section) => section.dataset['role'])]);
    choice.replaceChildren(...this.#roles.filter(({ value }) => offered.has(value)));
    const stays = chosen === undefined || offered.has(chosen.value);
    choice.value = stays ? (chosen?.value ?? '') : '';
    return stays ? undefined : chosen.text;
  }

  #apply(form: HTMLFormElement): void {
    const outside = this.#offerRoles(form);
    const chosen = new Map(
      [...new FormData(form)].map(([name, value]) => [name, String(value).trim()] as const),
    );
    const text = plain(chosen.get('text') ?? '');
    const fitsText = wordMatcher(this.#inSimplified?.(text) ?? text);
    const wanted = (name: string, value: string | undefined) =>
      !chosen.get(name) || chosen.get(name) === value;
    let found = 0;
    for (const { element, title, items } of this.#sections) {
      const { department, role } = element.dataset;
      const roleFits = wanted('department', department) && wanted('role', role);
      let here = 0;
      for (const { item, says } of items) {
        const fits = roleFits && wanted('rhythm', item.dataset['rhythm']) && fitsText(`${title} ${says}`);
        item.hidden = !fits;
        if (fits) here += 1;
      }
      element.hidden = here === 0;
      found += here;
    }
    if (found === 0 && isHan.test(text)) this.#learnCharacters(form);
    this.#report(form, found, outside);
    offerSearch(form, found === 0 ? chosen.get('text') : undefined);
    const reset = form.querySelector('button');
    if (reset) reset.hidden = [...chosen.values()].every((value) => value === '');
    remember(chosen, DutyFilter.mine() !== undefined);
  }

  /** Where nothing is found it may be for traditional characters: which they are, only the search knows. */
  #learnCharacters(form: HTMLFormElement): void {
    if (this.#isSimplifying) return;
    this.#isSimplifying = true;
    Promise.all([import('./finder/normalise.ts'), fetch(this.dataset['finder'] ?? '')])
      .then(async ([{ normalise, parseCharacterMap }, answer]) => {
        const { simplified } = (await answer.json()) as Pick<FinderData, 'simplified'>; // our own file
        const characters = parseCharacterMap(simplified);
        this.#inSimplified = (text) => normalise(text, characters);
        this.#apply(form);
      })
      .catch(() => (this.#isSimplifying = false)); // without network, the next letter typed tries again
  }

  #report(form: HTMLFormElement, found: number, outside: string | undefined): void {
    const output = form.querySelector('output');
    if (!output) return;
    const { label, none, outside: notice } = output.dataset;
    const count = fillIn(found > 0 ? label : none, { n: found });
    output.textContent = outside === undefined ? count : `${fillIn(notice, { role: outside })}${count}`;
  }
}

interface Section {
  element: HTMLElement;
  /** Name of the role and its department, plain. */
  title: string;
  items: { item: HTMLElement; says: string }[];
}

function readSection(element: HTMLElement): Section {
  const items = [...element.querySelectorAll<HTMLElement>('li')];
  return {
    element,
    title: plain(element.querySelector('h2')?.textContent ?? ''),
    items: items.map((item) => ({ item, says: plain(item.textContent) })),
  };
}

/** Where no duty has the words, the search of the whole handbook may: it knows other names, sounds and slips. */
function offerSearch(form: HTMLFormElement, text: string | undefined): void {
  const link = form.querySelector<HTMLAnchorElement>('a[data-label]');
  if (!link) return;
  link.hidden = !text;
  link.textContent = fillIn(link.dataset['label'], { text: text ?? '' });
  link.href = `?${new URLSearchParams({ q: text ?? '' })}`;
}

/** Keep the choice in the address; that of all roles too, where there is a role of the reader's own to fall back to. */
function remember(chosen: ReadonlyMap<string, string>, hasOwnRole: boolean): void {
  const said = [...chosen].filter(([name, value]) => value !== '' || (name === 'role' && hasOwnRole));
  const query = new URLSearchParams(said).toString();
  history.replaceState(null, '', (query === '' ? location.pathname : `?${query}`) + location.hash);
}

function roleChoice(form: HTMLFormElement): HTMLSelectElement | undefined {
  const field = form.elements.namedItem('role');
  return field instanceof HTMLSelectElement ? field : undefined;
}

/** Whether there is such an entry: a role may be gone from the handbook, or have no duties. */
function offers({ options }: HTMLSelectElement, value: string): boolean {
  return [...options].some((option) => option.value === value);
}
