import { table } from '../../export/markdown/blocks.ts';
import { summarise, type Outcome, type Summary } from './summarise.ts';
import { splits } from './read-queries.ts';

/** Two searches side by side: all queries, each split, each category. */
export function formatTable(ours: readonly Outcome[], stock: readonly Outcome[]): string {
  const categories = [...new Set(ours.map(({ query }) => query.category))];
  const groups: [string, (outcome: Outcome) => boolean][] = [
    ...categories.map((category): [string, (outcome: Outcome) => boolean] => [
      category,
      ({ query }) => query.category === category,
    ]),
    ...splits.map((split): [string, (outcome: Outcome) => boolean] => [
      split,
      ({ query }) => query.split === split,
    ]),
    ['all', () => true],
  ];
  const head = ['Queries', 'n', '@1', '@3', 'MRR', 'zero', 'stock @1', '@3', 'MRR', 'zero'];
  const rows = groups.map(([name, holds]) => {
    const mine = summarise(ours.filter(holds));
    return [name, String(mine.queries), ...cells(mine), ...cells(summarise(stock.filter(holds)))];
  });
  return table(head, rows) ?? '';
}

function cells({ success1, success3, mrr, zero }: Summary): string[] {
  return [success1.toFixed(1), success3.toFixed(1), mrr.toFixed(3), zero.toFixed(1)];
}

/** Queries whose answer is not among the first three; those held out are only counted, so that nobody tunes by them. */
export function formatMisses(outcomes: readonly Outcome[]): string {
  const missed = outcomes.filter(({ rank }) => rank === 0 || rank > 3);
  const named = missed.filter(({ query }) => query.split === 'dev');
  const lines = named.map(({ query, rank }) => `  ${query.category}: ${query.text} (${rank || 'not found'})`);
  return [`Missed: ${named.length} of dev, ${missed.length - named.length} of test.`, ...lines].join('\n');
}
