import type { Handbook } from '../../graph/handbook.ts';
import { quartersOf } from '../../graph/budget-totals.ts';
import { sumOf } from '../../graph/sum-of.ts';
import type { Budget } from '../../schema/budget.ts';
import { isSuggested, suggestedThroughout } from '../../schema/provenance.ts';
import type { PageCare } from '../../site/page-frame.ts';
import { replacementsAmong } from '../../graph/process-people.ts';
import type { Thing } from '../../source/thing.ts';
import { words } from '../../i18n/words.ts';
import { join, section, table, type Block } from './blocks.ts';
import { escapeMarkdown } from './escape.ts';
import {
  basisText,
  fieldMark,
  fieldText,
  linkToThing,
  provenance,
  suggestedMark,
  throughoutNote,
} from './items.ts';
import { inActiveModel } from './in-active-model.ts';
import { thingMarkdown } from './page.ts';

type Line = NonNullable<Budget['lines']>[number];

const quarters = [1, 2, 3, 4] as const;

/** The page of a budget: lines by category, sums by quarter and year, in yuan. */
export function budgetMarkdown(handbook: Handbook, thing: Thing<Budget>, care: PageCare): string {
  const { purpose, basis, year, lines } = thing.data;
  const lead = escapeMarkdown(purpose) + basisText(basis);
  return thingMarkdown(handbook, { kind: 'budgets', thing, lead, care }, [
    amountsNote(lines),
    inActiveModel(
      handbook,
      replacementsAmong(
        handbook,
        (lines ?? []).map(({ owner }) => owner),
      ),
    ),
    section(2, words('budget.lines'), words('budget.year', { year }), lineTable(handbook, lines)),
  ]);
}

/** Whether all amounts are our suggestion, or some. */
function amountsNote(lines: readonly Line[] = []): Block {
  const ours = lines.filter((line) => isSuggested(line, 'months')).length;
  if (ours === 0) return undefined;
  return words(ours === lines.length ? 'budget.suggestedAll' : 'budget.suggestedSome') + suggestedMark;
}

function lineTable(handbook: Handbook, lines: readonly Line[] = []): Block {
  if (lines.length === 0) return undefined;
  const byCategory = [...Map.groupBy(lines, ({ category }) => category)];
  const said = suggestedThroughout(lines, ['category', 'months']);
  const rows = table(
    [
      words('budget.line'),
      words('budget.owner'),
      ...quarters.map((quarter) => words('budget.quarter', { quarter })),
      words('budget.sum'),
    ],
    [
      ...byCategory.flatMap(([category, own]) => [
        [`**${escapeMarkdown(category)}**`, '', ...amounts(own)],
        ...own.map((line) => [
          (fieldText(line, 'title') ?? '') + provenance(line) + categoryMark(line, said),
          linkToThing(handbook, 'roles', line.owner) + fieldMark(line, 'owner'),
          ...amounts([line]).map((amount, index, all) =>
            index === all.length - 1 ? amount + fieldMark(line, 'months', said) : amount,
          ),
        ]),
      ]),
      [`**${words('budget.total')}**`, '', ...amounts(lines)],
    ],
  );
  return join([said.includes('category') ? throughoutNote([words('budget.category')]) : undefined, rows]);
}

function categoryMark(line: Line, said: readonly string[]): string {
  return (
    fieldMark(line, 'category', said) &&
    `（${words('suggested.field', { field: words('budget.category') })}）`
  );
}

/** What some lines come to in each quarter, and in all. */
function amounts(lines: readonly Line[]): string[] {
  const year = sumOf(lines.flatMap(({ months }) => months));
  return [...quartersOf(lines), year].map((amount) => amount.toLocaleString('zh-CN'));
}
