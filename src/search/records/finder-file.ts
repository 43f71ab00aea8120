import type { Handbook } from '../../graph/handbook.ts';
import words from '../../i18n/zh-CN.json' with { type: 'json' };
import { buildFinder } from './build-finder.ts';
import { suggestLink } from './suggest-link.ts';

/** `finder.json` as it is sent: the finder's data with the dialog's words. */
export function finderFile(handbook: Handbook): string {
  const { forge } = handbook.settings.data;
  return JSON.stringify({
    ...buildFinder(handbook),
    words: Object.fromEntries(Object.entries(words).filter(([key]) => /^(search|rhythm)\./.test(key))),
    suggest: suggestLink(forge, words['search.suggestTitle'], words['search.suggestBody']) ?? '',
  });
}
