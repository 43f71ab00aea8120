import { fillIn } from '../i18n/fill-in.ts';
import type { MyPage } from '../site/my-page.ts';
import { kept } from './kept.ts';
import { element, link } from './element.ts';
import { tickedRhythms, type TickedRhythm } from './period.ts';
import { isDone, readTicks, withTick, writeTicks } from './ticks.ts';

/** Strings of the page by name. */
type Words = Readonly<Record<string, string | undefined>>;

/** What stands on the home page for a role. */
export interface DayLists {
  nodes: HTMLElement[];
  isDamaged: boolean;
  /** Show the ticks as they are now: another tab may tick, and a day may end while the page stands open. */
  refresh: () => void;
}

/**
 * What a role does today, this week, this month …, to tick off as on its sheet; then its meetings and ways on.
 *
 * @param onFleeting Called when a tick lasts only until the page is left.
 */
export function dayLists(
  { role, page }: { role: string; page: MyPage },
  words: Words,
  onFleeting: () => void,
): DayLists {
  const lists = tickedRhythms.flatMap((rhythm) => {
    const duties = page.duties.filter(({ when }) => when === rhythm);
    const hrefOf = (id: string) => `${words['base'] ?? ''}${page.sheet}#duty-${id}`;
    return duties.length > 0 ? [tickList({ role, rhythm, duties, words, hrefOf, onFleeting })] : [];
  });
  const days = element('div', ...lists.map(({ section }) => section), ...meetingsOf(page, words));
  days.className = 'oh-mine-days';
  return {
    nodes: [waysOn(role, page, words), days],
    isDamaged: readTicks(kept, role).isDamaged,
    refresh: () => {
      for (const list of lists) list.refresh();
    },
  };
}

/** The duties of one rhythm, each with its box. */
function tickList(of: {
  role: string;
  rhythm: TickedRhythm;
  duties: MyPage['duties'];
  words: Words;
  hrefOf: (duty: string) => string;
  onFleeting: () => void;
}): { section: HTMLElement; refresh: () => void } {
  const { role, rhythm, words } = of;
  const count = element('span');
  const boxes = of.duties.map(({ id, what }) => {
    const input = element('input');
    input.type = 'checkbox';
    input.autocomplete = 'off';
    input.setAttribute('aria-label', what);
    input.addEventListener('change', () => {
      const { ticks } = readTicks(kept, role);
      const change = { duty: id, rhythm, done: input.checked, now: new Date() };
      if (!writeTicks(kept, role, withTick(ticks, change))) of.onFleeting();
      refresh();
    });
    return { id, input, item: element('li', input, link(what, of.hrefOf(id))) };
  });
  const refresh = (): void => {
    const { ticks } = readTicks(kept, role);
    for (const { id, input } of boxes) input.checked = isDone(ticks, { duty: id, rhythm }, new Date());
    const done = boxes.filter(({ input }) => input.checked).length;
    count.textContent = done > 0 ? fillIn(words['done'], { done }) : '';
  };
  refresh();
  const list = plain(...boxes.map(({ item }) => item));
  return { section: element('section', element('h3', words[rhythm] ?? '', count), list), refresh };
}

function meetingsOf({ meetings }: MyPage, words: Words): HTMLElement[] {
  const items = meetings.map(({ label, path, when }) =>
    element('li', link(label, (words['base'] ?? '') + path), element('small', when)),
  );
  return items.length > 0
    ? [element('section', element('h3', words['meetings'] ?? ''), plain(...items))]
    : [];
}

function waysOn(role: string, page: MyPage, words: Words): HTMLElement {
  const base = words['base'] ?? '';
  const ways = [
    link(words['sheet'] ?? '', base + page.sheet),
    link(words['onboarding'] ?? '', base + page.onboarding),
    link(words['duties'] ?? '', `${base}/duties/?role=${role}`),
    ...(page.changes === undefined ? [] : [link(words['changes'] ?? '', base + page.changes)]),
    ...(page.calendar === undefined ? [] : [link(words['calendar'] ?? '', base + page.calendar)]),
  ];
  for (const way of ways) way.className = 'oh-button';
  const row = element('div', ...ways);
  row.className = 'oh-mine-ways';
  return row;
}

/** A list without marks. */
function plain(...items: HTMLLIElement[]): HTMLUListElement {
  const list = element('ul', ...items);
  list.className = 'oh-plain';
  return list;
}
