import { coverIsOurs, coveredRoles } from '../../graph/coverage.ts';
import { deputyOf } from '../../graph/deputy.ts';
import type { Handbook } from '../../graph/handbook.ts';
import { formatHeadcount, headcountIsSuggested } from '../../graph/headcount.ts';
import { activeModel, type Standing } from '../../graph/team.ts';
import type { Role } from '../../schema/role.ts';
import { positionLink } from '../../graph/page-link.ts';
import { standingsInUse } from '../../graph/role-work.ts';
import type { Thing } from '../../source/thing.ts';
import { words } from '../../i18n/words.ts';
import { facts, type Block } from './blocks.ts';
import { linkTo, linkToThing, markedList, suggestedMark } from './items.ts';
import { isSuggested } from '../../schema/provenance.ts';

/** Where a role stands in the model in use: department, boss, reports; or who does its work. */
export function standingFacts(handbook: Handbook, role: Thing<Role>): Block {
  const standings = standingsInUse(handbook, role);
  return facts([
    [words('standing.department'), linkToThing(handbook, 'departments', role.data.department)],
    [words('standing.model'), linkToThing(handbook, 'models', activeModel(handbook).id)],
    [words('standing.here'), standings.length === 0 ? words('standing.absent') : undefined],
    ...standings.flatMap((standing) => factsOf(handbook, role, standing)),
  ]);
}

function factsOf(handbook: Handbook, role: Thing<Role>, standing: Standing): [string, string | undefined][] {
  const { model, position, holds, boss, reports } = standing;
  const deputy = deputyOf(standing);
  const link = (one: Standing['position']) => linkTo(handbook, positionLink(handbook, model.id, one));
  const mark = (isOurs: boolean): string => (isOurs ? suggestedMark : '');
  const covered = holds ? coveredRoles(position) : [];
  return [
    holds
      ? [
          words('standing.headcount'),
          formatHeadcount(position.headcount) + mark(headcountIsSuggested(position)),
        ]
      : [words('standing.coveredBy'), link(position) + mark(coverIsOurs(position, role.id))],
    [words('standing.boss'), boss && link(boss) + mark(isSuggested(position, 'reportsTo'))],
    [
      words('standing.deputy'),
      deputy &&
        (deputy.kind === 'same-role' ? words('standing.sameRole') : link(deputy.position)) + suggestedMark,
    ],
    [
      words('standing.reports'),
      markedList(
        (holds ? reports : []).map((one) => ({ text: link(one), isOurs: isSuggested(one, 'reportsTo') })),
        { field: words('standing.reports') },
      ),
    ],
    [
      words('standing.covers'),
      markedList(
        covered.map((id) => ({
          text: linkToThing(handbook, 'roles', id),
          isOurs: coverIsOurs(position, id),
        })),
        { field: words('standing.covers') },
      ),
    ],
  ];
}
