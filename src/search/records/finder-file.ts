import { createHash } from 'node:crypto';
import type { Handbook } from '../../graph/handbook.ts';
import words from '../../i18n/zh-CN.json' with { type: 'json' };
import { buildFinder } from './build-finder.ts';
import { suggestLink } from './suggest-link.ts';

/** The finder's data with the dialog's words, as it is sent, and a mark that changes whenever it does. */
export interface FinderFile {
  text: string;
  version: string;
}

/** One handbook is asked for by every page of a build. */
const made = new WeakMap<Handbook, FinderFile>();

export function finderFile(handbook: Handbook): FinderFile {
  const known = made.get(handbook);
  if (known) return known;
  const { forge } = handbook.settings.data;
  const text = JSON.stringify({
    ...buildFinder(handbook),
    words: Object.fromEntries(Object.entries(words).filter(([key]) => /^(search|rhythm)\./.test(key))),
    suggest: suggestLink(forge, words['search.suggestTitle'], words['search.suggestBody']) ?? '',
  });
  const file = { text, version: createHash('sha256').update(text).digest('hex').slice(0, 8) };
  made.set(handbook, file);
  return file;
}
