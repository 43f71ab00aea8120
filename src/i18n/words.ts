import { fill, type Values } from './fill.ts';
import strings from './zh-CN.json' with { type: 'json' };

/** Name of a string of the site, as pages use it. */
export type Word = keyof typeof strings;

/** The string of that name, its `{{places}}` filled in; the same that pages show. */
export function words(name: Word, values?: Values): string {
  return values ? fill(strings[name], values) : strings[name];
}

/** All words of a group, by the rest of their name: those below `rhythm` are `daily`, `weekly` and so on. */
export function wordsBelow(group: string): Readonly<Record<string, string>> {
  const start = `${group}.`;
  const named = Object.entries(strings).filter(([name]) => name.startsWith(start));
  return Object.fromEntries(named.map(([name, text]) => [name.slice(start.length), text]));
}
