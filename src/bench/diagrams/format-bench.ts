import { heading, table } from '../../export/markdown/blocks.ts';
import type { DiagramFigures } from '../../site/diagram-figures.ts';

const swimlaneColumns = [
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
  ['ms', 'milliseconds'],
] as const;

const chartColumns = [
  ['Width', 'width'],
  ['Height', 'height'],
  ['Crossings', 'crossings'],
  ['Line px', 'linePx'],
  ['ms', 'milliseconds'],
] as const;

/** All figures of a run as Markdown tables, one engine a line. */
export function formatBench({ processes, charts }: DiagramFigures): string {
  return [
    ...processes.map(({ set, rows }) =>
      titled(
        `Processes: ${set}`,
        swimlaneColumns.map(([title]) => title),
        rows.map((row) => [
          row.engine,
          ...(row.failed === undefined
            ? swimlaneColumns.map(([, key]) => (row[key] ?? 0).toLocaleString('en'))
            : [`failed: ${row.failed}`]),
        ]),
      ),
    ),
    ...charts.map(({ chart, boxes, rows }) =>
      titled(
        `Org chart: ${chart}, ${boxes} boxes`,
        chartColumns.map(([title]) => title),
        rows.map((row) => [row.engine, ...chartColumns.map(([, key]) => row[key].toLocaleString('en'))]),
      ),
    ),
  ].join('\n');
}

function titled(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${heading(2, title)}\n\n${table(['Tool', ...heads], rows) ?? ''}\n`;
}
