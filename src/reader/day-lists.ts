import type { MyPage } from '../site/my-page.ts';
import { kept } from './browser.ts';
import { element, link } from './element.ts';
import { tickedRhythms, type TickedRhythm } from './period.ts';
import { isDone, readTicks, withTick, writeTicks } from './ticks.ts';

/** Strings of the page by name. */
type Words = Readonly<Record<string, string | undefined>>;

/**
 * What a role does today, this week, this month …, to tick off as on its sheet; then its meetings and ways on.
 *
 * @param onFleeting Called when a tick lasts only until the page is left.
 */
export function dayLists(
  role: string,
  page: MyPage,
  words: Words,
  onFleeting: () => void,
): { nodes: HTMLElement[]; isDamaged: boolean } {
  const base = words['base'] ?? '';
  const { isDamaged } = readTicks(kept, role);

  function listOf(rhythm: TickedRhythm): HTMLElement[] {
    const duties = page.duties.filter(({ when }) => when === rhythm);
    if (duties.length === 0) return [];
    const count = element('span');
    const inputs = duties.map(({ id, what }) => {
      const input = element('input');
      input.type = 'checkbox';
      input.autocomplete = 'off';
      input.checked = isDone(readTicks(kept, role).ticks, id, rhythm, new Date());
      input.setAttribute('aria-label', what);
      input.addEventListener('change', () => {
        const { ticks } = readTicks(kept, role);
        const change = { duty: id, rhythm, done: input.checked, now: new Date() };
        if (!writeTicks(kept, role, withTick(ticks, change))) onFleeting();
        tell();
      });
      return element('li', input, link(what, `${base}${page.sheet}#duty-${id}`));
    });
    const list = plain(...inputs);
    const tell = (): void => {
      const done = list.querySelectorAll(':checked').length;
      count.textContent = done > 0 ? (words['done'] ?? '').replace('{done}', String(done)) : '';
    };
    tell();
    return [element('section', element('h3', words[rhythm] ?? '', count), list)];
  }

  const meetings = page.meetings.map(({ label, path, when }) =>
    element('li', link(label, base + path), element('small', when)),
  );
  const ways = [
    link(words['sheet'] ?? '', base + page.sheet),
    link(words['onboarding'] ?? '', base + page.onboarding),
    link(words['duties'] ?? '', `${base}/duties/?role=${role}`),
    ...(page.changes === undefined ? [] : [link(words['changes'] ?? '', base + page.changes)]),
    ...(page.calendar === undefined ? [] : [link(words['calendar'] ?? '', base + page.calendar)]),
  ];
  for (const way of ways) way.className = 'oh-button';
  const days = element(
    'div',
    ...tickedRhythms.flatMap(listOf),
    ...(meetings.length > 0
      ? [element('section', element('h3', words['meetings'] ?? ''), plain(...meetings))]
      : []),
  );
  days.className = 'oh-mine-days';
  const row = element('div', ...ways);
  row.className = 'oh-mine-ways';
  return { nodes: [row, days], isDamaged };
}

/** A list without marks. */
function plain(...items: HTMLLIElement[]): HTMLUListElement {
  const list = element('ul', ...items);
  list.className = 'oh-plain';
  return list;
}
