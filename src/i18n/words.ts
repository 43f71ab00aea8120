import { fill, type Values } from './fill.ts';
import strings from './zh-CN.json' with { type: 'json' };

/** Name of a string of the site, as pages use it. */
export type Word = keyof typeof strings;

/** The string of that name, its `{{places}}` filled in; the same that pages show. */
export function words(name: Word, values?: Values): string {
  return values ? fill(strings[name], values) : strings[name];
}
