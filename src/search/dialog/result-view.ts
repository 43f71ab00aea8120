import { bynameOf } from '../finder/byname.ts';
import { finderRhythms, type FinderPage, type FinderPart } from '../finder/finder-data.ts';
import { markedRuns } from '../finder/marked-runs.ts';
import { beginsWithRhythm } from '../finder/question.ts';
import type { Answer } from '../finder/answer.ts';
import type { Result } from '../finder/merge.ts';
import { element, markedText } from './elements.ts';
import { percentEscape } from './percent-escape.ts';
import { say, type Words } from './words.ts';

/** Duties or steps shown under a page. */
const shownParts = 3;

/** Draws answers and results as elements. */
export class ResultView {
  readonly #words: Words;
  readonly #pages: readonly FinderPage[];
  readonly #base: string;
  readonly #normalise: (text: string) => string;

  constructor(view: {
    words: Words;
    pages: readonly FinderPage[];
    base: string;
    normalise: (text: string) => string;
  }) {
    this.#words = view.words;
    this.#pages = view.pages;
    this.#base = view.base;
    this.#normalise = view.normalise;
  }

  /** One page with the passages on it that fit. */
  item(result: Result, core: string): HTMLElement {
    const page = this.#pages[result.page];
    const parts = this.#partsOf(result, page);
    const [first] = parts;
    const path = placeInText(result) ?? page?.u ?? result.path;
    const anchor = result.anchor ?? (result.found?.isName ? undefined : first?.a);
    const link = element(
      'a',
      {
        href: this.#address(anchor ? `${path}#${anchor}` : path, core),
        'data-search-result': this.#base + result.path,
      },
      [
        element('span', { class: 'kind' }, [say(this.#words, `search.kind.${result.kind ?? 'guides'}`)]),
        element('strong', {}, this.#marked(page?.t ?? result.text?.title ?? result.path, core)),
        ...this.#byname(page, core),
        element('small', {}, this.#excerpt(result, first, core)),
      ],
    );
    const further = parts.slice(0, shownParts).map((part) => this.#partItem(path, part, core));
    return element(
      'li',
      {},
      further.length > 0 && page?.k === 0 ? [link, element('ul', {}, further)] : [link],
    );
  }

  /** What else the page is called, where that is why it was found. */
  #byname(page: FinderPage | undefined, core: string): HTMLElement[] {
    const name = page && bynameOf(page, core, this.#normalise);
    if (name === undefined) return [];
    const [before = '', after = ''] = say(this.#words, 'search.byname', { name: '\n' }).split('\n');
    return [element('span', { class: 'byname' }, [before, ...this.#marked(name, core), after])];
  }

  #partsOf({ found }: Result, page: FinderPage | undefined): FinderPart[] {
    return (found?.parts ?? []).flatMap(({ part }) => page?.d?.[part] ?? []);
  }

  /** A line below the name: of other pages than roles the best part, else what the page says of itself. */
  #excerpt({ page: at, found, text }: Result, part: FinderPart | undefined, core: string) {
    if (found === undefined && text) return markedText(text.excerpt);
    const page = this.#pages[at];
    if (page?.k !== 0 && part) return this.#marked(part.t, core);
    if (page?.l !== undefined) return this.#marked(page.l, core);
    return markedText(text?.excerpt ?? []);
  }

  #partItem(path: string, part: FinderPart, core: string): HTMLElement {
    const rhythm = this.#rhythmBeside(part);
    const label = rhythm === '' ? [] : [element('span', { class: 'rhythm' }, [rhythm])];
    return element('li', {}, [
      element('a', { href: this.#address(`${path}#${part.a}`, core) }, [
        ...label,
        ...this.#marked(part.t, core),
      ]),
    ]);
  }

  /** What can be said at once, above the list. */
  answer(answer: Answer, core: string): (Node | string)[] {
    if (answer.kind === 'meaning') {
      const page = this.#pages[answer.page];
      return [this.#pageLink(answer.page, core), `：${page?.l ?? ''}`];
    }
    if (answer.kind === 'duties') return this.#dutyList(answer, core);
    const role = this.#pages[answer.role];
    const pieces: (Node | string)[][] = [
      [
        this.#pageLink(answer.role, core),
        ` ${say(this.#words, answer.approves ? 'search.approves' : 'search.answers')}`,
      ],
    ];
    if (answer.duty) {
      const rhythm = this.#rhythmBeside(answer.duty);
      const at = `${role?.u ?? ''}#${answer.duty.a}`;
      const link = element('a', { href: this.#address(at, core) }, [answer.duty.t]);
      pieces.push([link, rhythm === '' ? '' : `（${rhythm}）`]);
    }
    if (answer.step) {
      const at = `${this.#pages[answer.process ?? -1]?.u ?? ''}#${answer.step.a}`;
      pieces.push([element('a', { href: this.#address(at, core) }, [answer.step.t])]);
    }
    for (const [kind, page] of [
      ['processes', answer.process],
      ['forms', answer.form],
    ] as const)
      if (page !== undefined)
        pieces.push([`${say(this.#words, `search.kind.${kind}`)} `, this.#pageLink(page, core)]);
    const line = pieces.flatMap((piece, at) => (at === 0 ? piece : [' · ', ...piece]));
    return role?.c ? [...line, element('small', {}, [this.#standIn(role.c)])] : line;
  }

  #dutyList({ role, duties }: Extract<Answer, { kind: 'duties' }>, core: string): (Node | string)[] {
    const path = this.#pages[role]?.u ?? '';
    return [
      this.#pageLink(role, core),
      `：${this.#rhythm(duties[0]?.r ?? 0)}`,
      element(
        'ul',
        {},
        duties.map((duty) =>
          element('li', {}, [element('a', { href: this.#address(`${path}#${duty.a}`, '') }, [duty.t])]),
        ),
      ),
    ];
  }

  #standIn(names: readonly string[]): string {
    return names.length > 0
      ? say(this.#words, 'search.standIn', { names: names.join('、') })
      : say(this.#words, 'search.nobody');
  }

  #pageLink(at: number, core: string): HTMLElement {
    const page = this.#pages[at];
    return element('a', { href: this.#address(page?.u ?? '', core) }, [
      element('strong', {}, [page?.t ?? '']),
    ]);
  }

  /** How often a duty comes round; empty when its own words begin with it. */
  #rhythmBeside({ t, r }: FinderPart): string {
    const rhythm = r === undefined ? undefined : finderRhythms[r];
    return rhythm === undefined || beginsWithRhythm(t, rhythm) ? '' : say(this.#words, `rhythm.${rhythm}`);
  }

  #rhythm(index: number): string {
    return say(this.#words, `rhythm.${finderRhythms[index] ?? 'event'}`);
  }

  #marked(text: string, core: string) {
    return markedText(markedRuns(text, core, this.#normalise));
  }

  /** The address of a page, with the words to mark on it; a single character would mark too much. */
  #address(path: string, core: string): string {
    const [page = '', anchor] = path.split('#');
    const words = core.length < 2 ? '' : `?highlight=${percentEscape(core.slice(0, 80))}`;
    return `${this.#base}${page}${words}${anchor ? `#${anchor}` : ''}`;
  }
}

/** Where the words stand that the full text alone has found. */
function placeInText({ found, text }: Result): string | undefined {
  return found === undefined ? text?.place.replace(/#_top$/, '') : undefined;
}
