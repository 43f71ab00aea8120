import { table } from '../../export/markdown/blocks.ts';
import { quantile } from '../search/summarise.ts';
import type { DevCost } from './measure-dev.ts';

/** A Markdown table, one row a development server. */
export function formatDevCosts(costs: readonly { name: string; cost: DevCost }[]): string {
  const head = [
    'Server',
    'First page',
    'Edit, median',
    'Edit, slowest',
    'Memory after 10 edits',
    'at the end',
  ];
  const rows = costs.map(({ name, cost: { firstPageSeconds, editSeconds, megabytes } }) => {
    const early = megabytes[Math.min(9, megabytes.length - 1)] ?? NaN;
    return [
      name,
      `${firstPageSeconds.toFixed(1)} s`,
      `${quantile(editSeconds, 0.5).toFixed(2)} s`,
      `${quantile(editSeconds, 1).toFixed(2)} s`,
      `${Math.round(early)} MB`,
      `${Math.round(megabytes.at(-1) ?? NaN)} MB`,
    ];
  });
  return table(head, rows) ?? '';
}
