import type { z } from 'zod';
import { budgetTotals } from '../../graph/budget-totals.ts';
import { words } from '../../i18n/words.ts';
import { sumOf } from '../../graph/sum-of.ts';
import type { Budget, BudgetLine } from '../../schema/budget.ts';
import type { Objective } from '../../schema/objective.ts';
import type { Thing } from '../../source/thing.ts';
import type { Told } from './change.ts';
import { fieldChanges, refsIn, type FieldSpecs } from './field-changes.ts';
import { schemaOf } from './field-names.ts';
import { listChanges, pairsOf, type ListSpec } from './list-changes.ts';
import { sameMeaning } from './meaning.ts';
import { labelled, plain, quoted, subject } from './phrase.ts';
import { pageFieldNames } from './page-changes.ts';
import { refTo, type Scene } from './scene.ts';

type KeyResult = Objective['keyResults'][number];
const keyResults: ListSpec<KeyResult> = {
  place: 'objectives.keyResults',
  keyOf: ({ id }) => id,
  noun: '关键成果',
  naming: { by: 'what', verb: '改写' },
  kinds: { added: 'key-result', removed: 'key-result', otherwise: 'key-result' },
  fields: {
    owner: { kind: 'key-result' },
  },
  skip: new Set(['id', 'change', 'value']),
};

const objectiveFields: FieldSpecs<Objective> = {
  alignsTo: { kind: 'aligns-to' },
  period: { kind: 'key-result' },
};

/** What changed in an objective besides what every page has. */
export function* objectiveChanges(
  scene: Scene,
  before: Thing<Objective>,
  after: Thing<Objective>,
): Generator<Told> {
  const lead = subject(refTo('objectives', after));
  const skip = pageFieldNames.union(new Set(['keyResults']));
  yield* fieldChanges(scene, { place: 'objectives', specs: objectiveFields, lead, skip }, [
    before.data,
    after.data,
  ]);
  const pairs = pairsOf(keyResults, before.data.keyResults, after.data.keyResults);
  yield* listChanges({ scene, lead }, keyResults, pairs);
  for (const [was, is] of pairs.kept) {
    const [old, now] = [valueText(scene, was), valueText(scene, is)];
    if (old === now) continue;
    const isStale = was.what === is.what && says(is.what, was.value) && !says(is.what, is.value);
    yield {
      kind: 'key-result',
      text: `${lead}关键成果${quoted(is.what)}：${old} → ${now}${isStale ? `；文字里还写着 ${was.value}` : ''}`,
      concerns: refsIn(scene, schemaOf(keyResults.place), is),
      wrong: isStale,
    };
  }
}

/** “提高 20%”, “达到 3 倍”: what a key result comes to, as its page says it. */
function valueText(scene: Scene, { change, value, metric }: KeyResult): string {
  if (change === 'raise-by-percent') return words('objective.raise', { value });
  const measured = [scene.after, scene.before].flatMap(({ metrics }) => metrics.get(metric ?? '') ?? []);
  return words('objective.reach', { value, unit: plain(measured[0]?.data.unit ?? '') }).trim();
}

/** Whether a text holds a number, not as a part of another. */
function says(text: string, value: number): boolean {
  return new RegExp(`(?<![\\d.])${RegExp.escape(String(value))}(?![\\d.])`).test(text);
}

type Line = z.output<typeof BudgetLine>;
const lines: ListSpec<Line> = {
  place: 'budgets.lines',
  keyOf: ({ id }) => id,
  noun: '科目',
  naming: { by: 'title', verb: '改名' },
  kinds: { added: 'budget-line', removed: 'budget-line', otherwise: 'budget-line' },
  fields: {
    owner: { kind: 'budget-line' },
    category: { kind: 'budget-line' },
  },
  skip: new Set(['id', 'months']),
  detail: ({ months }) => `（全年 ${yuan(sumOf(months))}）`,
};

const budgetFields: FieldSpecs<Budget> = {
  total: { kind: 'budget-total', unit: ' 元' },
};

/** What changed in a budget besides what every page has. */
export function* budgetChanges(scene: Scene, before: Thing<Budget>, after: Thing<Budget>): Generator<Told> {
  const lead = subject(refTo('budgets', after));
  const [old, now] = [before.data, after.data];
  const skip = pageFieldNames.union(new Set(['lines']));
  yield* fieldChanges(scene, { place: 'budgets', specs: budgetFields, lead, skip }, [old, now]);
  const pairs = pairsOf(lines, old.lines, now.lines);
  yield* listChanges({ scene, lead }, lines, pairs);
  for (const [was, is] of pairs.kept) {
    if (sameMeaning(was.months, is.months)) continue;
    const months = is.months.flatMap((amount, month) =>
      amount === was.months[month]
        ? []
        : [`${month + 1} 月 ${yuan(was.months[month] ?? 0)} → ${yuan(amount)}`],
    );
    const [oldSum, sum] = [sumOf(was.months), sumOf(is.months)];
    const change =
      months.length <= 3
        ? `${months.join('，')}（全年 ${yuan(oldSum)} → ${yuan(sum)}）`
        : `改了 ${months.length} 个月，全年 ${yuan(oldSum)} → ${yuan(sum)}`;
    yield {
      kind: 'budget-line',
      text: `${lead}${quoted(is.title)}${change}`,
      concerns: [scene.ref('roles', is.owner)],
    };
  }
  const [was, is] = [offBy(old), offBy(now)];
  if (is !== undefined && is !== was) yield { kind: 'budget-off', text: labelled(lead, is), wrong: true };
}

/** Why a budget's lines do not come to the total that was approved. */
function offBy(budget: Budget): string | undefined {
  if (!budget.lines || budget.total === undefined) return undefined;
  const { total } = budgetTotals(budget);
  return total === sumOf([budget.total])
    ? undefined
    : `各行加起来 ${yuan(total)}，批下来的是 ${yuan(budget.total)}`;
}

function yuan(amount: number): string {
  return `${amount.toLocaleString('zh-CN')} 元`;
}
