import type { Metrics } from '../../layout/swimlanes/metrics.ts';
import type { BenchRow } from './run-bench.ts';

const COLUMNS: readonly (readonly [title: string, key: keyof Metrics])[] = [
  ['Crossings', 'crossings'],
  ['Line through box', 'lineThroughBox'],
  ['Ragged lanes', 'raggedLanes'],
  ['Mixed lane pairs', 'mixedLanePairs'],
  ['Forward edge drawn backwards', 'forwardDrawnBackwards'],
  ['Lines on one another', 'linesOnOneAnother'],
  ['Label on something', 'labelOnSomething'],
  ['Bends', 'bends'],
  ['Edge px', 'length'],
  ['Smallest type at 720 px', 'typeAt720'],
];

/** A Markdown table, one engine a line. */
export function formatBench(title: string, rows: readonly BenchRow[]): string {
  const head = ['Tool', ...COLUMNS.map(([name]) => name), 'ms'];
  const body = rows.map((row) => {
    if ('failed' in row) return `| ${row.engine} | failed: ${row.failed.slice(0, 80)} |`;
    const cells = COLUMNS.map(([, key]) => row.metrics[key].toLocaleString('en'));
    return `| ${[row.engine, ...cells, row.milliseconds.toLocaleString('en')].join(' | ')} |`;
  });
  return [`## ${title}`, '', `| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...body, ''].join(
    '\n',
  );
}
