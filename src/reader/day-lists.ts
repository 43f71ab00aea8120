import { fillIn } from '../i18n/fill-in.ts';
import type { MyPage } from '../site/my-page.ts';
import { DutyBoxes } from './duty-boxes.ts';
import { element, link } from './element.ts';
import { tickedRhythms, type TickedRhythm } from './period.ts';

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
  const boxes = new DutyBoxes(role, (lasts) => {
    if (!lasts) onFleeting();
    refresh();
  });
  const lists = tickedRhythms.flatMap((rhythm) => {
    const duties = page.duties.filter(({ when }) => when === rhythm);
    return duties.length > 0 ? [tickList({ rhythm, duties, boxes, page, words })] : [];
  });
  const refresh = (): { isDamaged: boolean } => {
    const state = boxes.show();
    for (const { rhythm, count } of lists) {
      const { done } = boxes.count(rhythm);
      count.textContent = done > 0 ? fillIn(words['done'], { done }) : '';
    }
    return state;
  };
  const days = element('div', ...lists.map(({ section }) => section), ...meetingsOf(page, words));
  days.className = 'oh-mine-days';
  return { nodes: [waysOn(role, page, words), days], isDamaged: refresh().isDamaged, refresh };
}

/** The duties of one rhythm, each with its box. */
function tickList(of: {
  rhythm: TickedRhythm;
  duties: MyPage['duties'];
  boxes: DutyBoxes;
  page: MyPage;
  words: Words;
}): { rhythm: TickedRhythm; section: HTMLElement; count: HTMLElement } {
  const { rhythm, boxes, words } = of;
  const count = element('span');
  const items = of.duties.map(({ id, what }) =>
    element(
      'li',
      boxes.boxFor({ duty: id, rhythm }, what),
      link(what, `${words['base'] ?? ''}${of.page.sheet}#duty-${id}`),
    ),
  );
  const heading = element('h3', words[rhythm] ?? '', count);
  return { rhythm, section: element('section', heading, plain(...items)), count };
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
