import { table } from '../../export/markdown/blocks.ts';
import type { BuildCost } from './measure-build.ts';

/** The cost of one way of building the handbook. */
export interface NamedCost {
  name: string;
  cost: BuildCost;
}

/** A Markdown table, one row a build; the first row is what the others are compared with. */
export function formatCosts(costs: readonly NamedCost[]): string {
  const reference = costs[0]?.cost.wallSeconds ?? NaN;
  const rows = costs.map(({ name, cost }) => [
    name,
    ...figures(cost),
    ratio(cost.wallSeconds, reference),
    phases(cost),
  ]);
  return table(['Build', 'Wall', 'CPU', 'Peak RSS', 'dist', 'Wall / first', 'Phases'], rows) ?? '';
}

/** A Markdown table of what one page more costs each build, between one size and the next. */
export function formatGrowth(series: readonly { pages: number; costs: readonly NamedCost[] }[]): string {
  const steps = series.slice(1).map((to, at) => ({ from: series[at], to }));
  const head = ['Build', ...steps.map(({ from, to }) => `${from?.pages} → ${to.pages} pages`)];
  const rows = (series[0]?.costs ?? []).map(({ name }) => [
    name,
    ...steps.map(({ from, to }) => {
      const seconds = wallOf(to.costs, name) - wallOf(from?.costs ?? [], name);
      return `${((1000 * seconds) / (to.pages - (from?.pages ?? 0))).toFixed(1)} ms a page`;
    }),
  ]);
  return table(head, rows) ?? '';
}

function wallOf(costs: readonly NamedCost[], name: string): number {
  return costs.find((cost) => cost.name === name)?.cost.wallSeconds ?? NaN;
}

function figures({ wallSeconds, cpuSeconds, peakMegabytes, distMegabytes }: BuildCost): string[] {
  return [
    `${wallSeconds.toFixed(1)} s`,
    `${cpuSeconds.toFixed(1)} s`,
    `${Math.round(peakMegabytes)} MB`,
    `${distMegabytes.toFixed(1)} MB`,
  ];
}

function ratio(seconds: number, reference: number): string {
  return (seconds / reference).toFixed(3);
}

function phases({ phases }: BuildCost): string {
  return phases.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)}`).join(', ');
}
