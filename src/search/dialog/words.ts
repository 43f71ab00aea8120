import { fillIn } from '../../i18n/fill-in.ts';

/** The words of the dialog that come with its data, from the site's translation file. */
export type Words = Record<string, string>;

/** What the dialog loads at the first opening. */
export interface SearchData {
  words: Words;
  /** Address that proposes a missing word; `{query}` stands for it. Empty when the forge has no such page. */
  suggest: string;
}

export function say(
  words: Words,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillIn(words[key] ?? key, values);
}
