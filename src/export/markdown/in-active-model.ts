import type { Handbook } from '../../graph/handbook.ts';
import { activeModel } from '../../graph/team.ts';
import type { Replacement } from '../../site/process-people.ts';
import { words } from '../../i18n/words.ts';
import { join, list, type Block } from './blocks.ts';
import { escapeMarkdown } from './escape.ts';
import { linkTo, provenance } from './items.ts';

/** Whose work the active model gives to another on a page; the rest of the page follows it. */
export function inActiveModel(handbook: Handbook, replacements: readonly Replacement[]): Block {
  if (replacements.length === 0) return undefined;
  const model = escapeMarkdown(activeModel(handbook).data.title);
  const lines = replacements.map(
    ({ who, by, variant }) =>
      words('process.actsFor', { who: escapeMarkdown(who) }) +
      linkTo(handbook, by) +
      words('process.actsForEnd') +
      (variant ? provenance(variant) : ''),
  );
  return join([words('process.inModel', { model }), list(lines)]);
}
