import type { Handbook } from '../graph/handbook.ts';
import { pathOf } from '../graph/paths.ts';
import type { Role } from '../schema/role.ts';
import type { Thing } from '../source/thing.ts';
import { linkTerms } from '../graph/link-terms.ts';
import type { PageLink } from '../graph/page-link.ts';
import { termFinder } from '../graph/term-finder.ts';

/** Terms that a role's own words use, in the order in which one meets them. */
export function termsOf(handbook: Handbook, role: Thing<Role>): PageLink[] {
  const { mission, duties, worksWith, tools = [] } = role.data;
  const { text } = linkTerms(termFinder(handbook));
  const words = [
    mission.text,
    ...duties.flatMap(({ what, trigger, standard, output }) => [what, trigger, standard, output]),
    ...worksWith.flatMap(({ gives, gets }) => [gives, gets]),
    ...tools.flatMap(({ name, use }) => [name, use]),
  ];
  return words
    .filter((word) => word !== undefined)
    .flatMap(text)
    .flatMap((piece) =>
      typeof piece === 'string'
        ? []
        : [{ label: piece.term.data.term, path: pathOf('glossary', piece.term.id) }],
    );
}
