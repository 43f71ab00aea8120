import type { Handbook } from '../../graph/handbook.ts';
import { activeModel } from '../../graph/team.ts';
import type { Replacement } from '../../graph/process-people.ts';
import { words } from '../../i18n/words.ts';
import { join, list, type Block } from './blocks.ts';
import { escapeMarkdown } from './escape.ts';
import { linkTo, provenance } from './items.ts';

/**
 * Whose work, of those that a page names, the active model gives to another.
 *
 * @param isFollowed Whether the rest of the page names those who do the work in that model.
 */
export function inActiveModel(
  handbook: Handbook,
  replacements: readonly Replacement[],
  isFollowed = false,
): Block {
  if (replacements.length === 0) return undefined;
  const model = escapeMarkdown(activeModel(handbook).data.title);
  const lines = replacements.map(
    ({ who, by, variant }) =>
      words('inModel.actsFor', { who: escapeMarkdown(who) }) +
      linkTo(handbook, by) +
      words('inModel.actsForEnd') +
      (variant ? provenance(variant) : ''),
  );
  return join([words(isFollowed ? 'inModel.followed' : 'inModel.named', { model }), list(lines)]);
}
