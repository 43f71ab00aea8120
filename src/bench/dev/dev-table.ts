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
    const sorted = editSeconds.toSorted((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
    const early = megabytes[Math.min(9, megabytes.length - 1)] ?? NaN;
    return [
      name,
      `${firstPageSeconds.toFixed(1)} s`,
      `${median.toFixed(2)} s`,
      `${(sorted.at(-1) ?? NaN).toFixed(2)} s`,
      `${Math.round(early)} MB`,
      `${Math.round(megabytes.at(-1) ?? NaN)} MB`,
    ];
  });
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
