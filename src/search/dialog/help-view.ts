import { element } from './elements.ts';
import { percentEscape } from './percent-escape.ts';
import { readRecent } from './recent-searches.ts';
import type { TextState } from './search-for.ts';
import { say, type Words } from './words.ts';

/** Longest part of a query that is repeated in a sentence or an address. */
const repeated = 60;

function button(action: string, text: string, query?: string): HTMLElement {
  return element('button', { type: 'button', 'data-action': action, ...(query && { 'data-query': query }) }, [
    text,
  ]);
}

/** Before anything is typed: what was searched for lately, and what one may ask. */
export function startHelp(words: Words): Node[] {
  const recent = readRecent();
  const ask = (query: string) => button('ask', query, query);
  const heading = [say(words, 'search.recent'), button('forget', say(words, 'search.forget'))];
  return [
    ...(recent.length > 0
      ? [element('h2', {}, heading), element('p', { class: 'chips' }, recent.map(ask))]
      : []),
    element('h2', {}, [say(words, 'search.try')]),
    element('p', { class: 'chips' }, say(words, 'search.examples').split('|').map(ask)),
  ];
}

/** How the list stands. */
export interface ListState {
  query: string;
  /** Results of the chosen tab, and how many of them are not shown yet. */
  count: number;
  hidden: number;
  text: TextState;
}

/** Above the list: how many were found, and of what only sounds like the query that it is a guess. */
export function howMany(
  words: Words,
  { query, heard, count, text }: Pick<ListState, 'query' | 'count' | 'text'> & { heard: string | undefined },
): string {
  const named = { query: query.slice(0, repeated), n: count };
  if (count === 0) return say(words, text === 'waiting' ? 'search.searching' : 'search.none', named);
  return heard === undefined
    ? say(words, 'search.count', named)
    : say(words, 'search.heard', { ...named, heard });
}

/** Below the list: the rest of it, the full text. */
export function listHelp(words: Words, { query, count, hidden, text }: ListState): Node[] {
  const named = { query: query.slice(0, repeated) };
  const isListed = count > 0;
  return [
    ...(text === 'failed' ? [element('p', {}, [say(words, 'search.textFailed')])] : []),
    ...(isListed && text === 'nothing' ? [element('p', {}, [say(words, 'search.textNone', named)])] : []),
    ...(hidden > 0 ? [button('more', say(words, 'search.more', { n: hidden }))] : []),
    ...(isListed && text === 'unasked' ? [button('text', say(words, 'search.inText', named))] : []),
  ];
}

/** Instead of the list of a tab without hits: those of all tabs. */
export function elsewhereHelp(words: Words, count: number): Node[] {
  return [button('all', say(words, 'search.allHas', { n: count }))];
}

/** Instead of a list: where to look, and how to have the word taken in. */
export function emptyHelp(
  words: Words,
  { query, base, suggest }: { query: string; base: string; suggest: string },
): Node[] {
  const text = query.slice(0, repeated);
  const places = (['/duties/', '/glossary/', '/processes/'] as const).map((path) =>
    element('a', { href: base + path }, [say(words, `search.see${path}`)]),
  );
  const address = suggest.replaceAll('{query}', percentEscape(text));
  const propose = element('a', { href: address }, [say(words, 'search.suggest', { query: text })]);
  return [
    element('p', {}, [say(words, 'search.noneHint')]),
    element(
      'ul',
      {},
      (suggest === '' ? places : [...places, propose]).map((link) => element('li', {}, [link])),
    ),
  ];
}
