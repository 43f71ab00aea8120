import type { Handbook } from '../../../graph/handbook.ts';
import { suggestionGroups } from '../../../site/suggestion-list.ts';
import { words } from '../../../i18n/words.ts';
import { labelled, list, section, type Block } from '../blocks.ts';
import { escapeMarkdown } from '../escape.ts';
import { linkTo } from '../items.ts';

/** Every suggestion, kind by kind and thing by thing. */
export function suggestionBlocks(handbook: Handbook): Block[] {
  return suggestionGroups(handbook).map(({ kind, things }) =>
    section(
      2,
      words(`nav.${kind}`),
      ...things.map(({ title, path, items }) =>
        section(
          3,
          linkTo(handbook, { label: title, path }),
          list(
            items.map(({ field, text }) =>
              field === undefined
                ? escapeMarkdown(text)
                : labelled(escapeMarkdown(field), escapeMarkdown(text)),
            ),
          ),
        ),
      ),
    ),
  );
}
