import {
  coverageOf,
  coverIsOurs,
  coversAreOurs,
  coverersAreOurs,
  gapsOf,
  type RoleCoverage,
} from '../../graph/coverage.ts';
import type { Handbook } from '../../graph/handbook.ts';
import { formatHeadcount, formatTotal, totalHeadcount } from '../../graph/headcount.ts';
import { bossOf, reportingTrees, type PositionNode } from '../../graph/reporting-lines.ts';
import { titleOfPosition } from '../../graph/team.ts';
import type { Model, Position } from '../../schema/model.ts';
import { suggestedThroughout } from '../../schema/provenance.ts';
import type { PageCare } from '../../site/page-frame.ts';
import type { Thing } from '../../source/thing.ts';
import { markInList } from '../../text/circled-number.ts';
import { words } from '../../i18n/words.ts';
import { join, labelled, list, section, table, type Block } from './blocks.ts';
import { escapeMarkdown } from './escape.ts';
import {
  basisText,
  fieldMark,
  fieldText,
  linkToThing,
  markedList,
  provenance,
  suggestedMark,
  throughoutNote,
} from './items.ts';
import { thingMarkdown } from './page.ts';

/** The page of a model: positions, gaps, who stands in for whom. */
export function modelMarkdown(handbook: Handbook, thing: Thing<Model>, care: PageCare): string {
  const { summary, fits, basis, severalTops, dottedLines, parties } = thing.data;
  const coverage = coverageOf(handbook, thing.data);
  const gaps = gapsOf(coverage);
  const lead = escapeMarkdown(summary) + basisText(basis);
  return thingMarkdown(handbook, { kind: 'models', thing, lead, care }, [
    (fieldText(fits, 'when') ?? '') + provenance(fits),
    handbook.settings.data.model === thing.id ? `**${words('model.active')}**` : undefined,
    section(
      2,
      words('model.positions'),
      formatTotal(totalHeadcount(thing.data)) || words('model.noHeadcount'),
      severalTops && escapeMarkdown(severalTops),
      positionTable(handbook, thing.data),
    ),
    section(
      2,
      words('model.gaps'),
      words(gaps.length === 0 ? 'model.noGaps' : 'model.gapsIntro'),
      coverageTable(handbook, { kind: 'gaps', coverage: gaps }, gapText),
    ),
    coverageSection(handbook, thing.data, coverage),
    section(2, words('model.dotted'), dottedList(handbook, thing.data, dottedLines)),
    section(2, words('model.parties'), partyList(parties)),
  ]);
}

/** Who does the work of roles that have no position of their own, and which are left out. */
function coverageSection(handbook: Handbook, model: Model, coverage: readonly RoleCoverage[]): Block {
  const covered = coverage.filter(({ covers, holders }) => covers.length > 0 && holders.length === 0);
  const leftOut = coverage.filter((one) => one.leftOut !== undefined);
  const said = coverersAreOurs(covered);
  return section(
    2,
    words('model.coverage'),
    words('model.coverageIntro', { count: model.positions.length }),
    said ? throughoutNote([words('coverage.covers')]) : undefined,
    coverageTable(handbook, { kind: 'covers', coverage: covered }, ({ role, covers }) =>
      covers.map((position) => covererText(handbook, { position, roleId: role.id, said })).join('、'),
    ),
    coverageTable(handbook, { kind: 'leftOut', coverage: leftOut }, ({ leftOut: left }) =>
      left ? (fieldText(left, 'why') ?? '') + provenance(left) : '',
    ),
  );
}

function partyList(parties: Model['parties'] = []): Block {
  return list(
    parties.map(
      (party) =>
        labelled(fieldText(party, 'name') ?? '', fieldText(party, 'relation') ?? '') + provenance(party),
    ),
  );
}

function positionTable(handbook: Handbook, model: Model): Block {
  const inOrder = (nodes: readonly PositionNode[]): Position[] =>
    nodes.flatMap(({ position, reports }) => [position, ...inOrder(reports)]);
  const said = [
    ...suggestedThroughout(model.positions, ['headcount', 'reportsTo', 'department']),
    ...(coversAreOurs(model.positions) ? (['covers'] as const) : []),
  ];
  const rows = table(
    [
      words('model.position'),
      words('model.headcount'),
      words('model.reportsTo'),
      words('model.department'),
      words('model.covers'),
    ],
    inOrder(reportingTrees(model)).map((position) => positionRow(handbook, { model, position, said })),
  );
  return join([throughoutNote(said.map((name) => words(`model.${name}`))), rows]);
}

function positionRow(
  handbook: Handbook,
  { model, position, said }: { model: Model; position: Position; said: readonly string[] },
): string[] {
  const boss = bossOf(model, position);
  const unit =
    position.unit === undefined ? '' : `（${escapeMarkdown(position.unit)}${fieldMark(position, 'unit')}）`;
  const title = escapeMarkdown(titleOfPosition(handbook, position));
  const role = position.role === undefined ? '' : linkToThing(handbook, 'roles', position.role);
  const name = role === '' || position.title === undefined ? role || title : `${title}（${role}）`;
  return [
    name + fieldMark(position, ['title', 'role']) + unit + provenance(position),
    formatHeadcount(position.headcount) + fieldMark(position, 'headcount', said),
    boss ? escapeMarkdown(titleOfPosition(handbook, boss)) + fieldMark(position, 'reportsTo', said) : '',
    position.department === undefined
      ? ''
      : linkToThing(handbook, 'departments', position.department) + fieldMark(position, 'department', said),
    markedList(
      (position.covers ?? []).map((cover) => {
        const some = cover.duties ? `（${words('export.someDuties', { count: cover.duties.length })}）` : '';
        const text = linkToThing(handbook, 'roles', cover.role) + some + basisText(cover.basis);
        return { text, isOurs: cover.suggested !== undefined };
      }),
      { field: words('model.covers'), said: said.includes('covers') },
    ) + fieldMark(position, 'covers'),
  ];
}

function coverageTable(
  handbook: Handbook,
  { kind, coverage }: { kind: 'gaps' | 'covers' | 'leftOut'; coverage: readonly RoleCoverage[] },
  textOf: (one: RoleCoverage) => string,
): Block {
  return table(
    [words('nav.roles'), words(`coverage.${kind}`)],
    coverage.map((one) => [linkToThing(handbook, 'roles', one.role.id), textOf(one)]),
  );
}

function gapText({ covers, uncovered }: RoleCoverage): string {
  return covers.length === 0
    ? words('coverage.nobody', { count: uncovered.length })
    : uncovered.map(({ what }) => escapeMarkdown(what)).join('；');
}

function covererText(
  handbook: Handbook,
  { position, roleId, said }: { position: Position; roleId: string; said: boolean },
): string {
  const mark = !said && coverIsOurs(position, roleId) ? suggestedMark : '';
  return escapeMarkdown(titleOfPosition(handbook, position)) + mark;
}

function dottedList(handbook: Handbook, model: Model, lines: Model['dottedLines'] = []): Block {
  const titleOf = (id: string): string => {
    const position = model.positions.find((one) => one.id === id);
    return escapeMarkdown(position ? titleOfPosition(handbook, position) : id);
  };
  return list(
    lines.map(
      (line, index) =>
        labelled(
          `${markInList(index, lines.length)}${titleOf(line.from)}${fieldMark(line, 'from')} ⇢ ${titleOf(line.to)}${fieldMark(line, 'to')}`,
          fieldText(line, 'label') ?? '',
        ) + provenance(line),
    ),
  );
}
