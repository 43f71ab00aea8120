import type { Handbook } from '../graph/handbook.ts';
import { scorecardsOf } from '../graph/scorecards-of.ts';
import type { Target } from '../schema/reference.ts';
import { figureOf, itemOf, type Figure, type FigureId } from './figure.ts';

/** Roles, processes and figures that nobody measures. */
export function measureFigures(handbook: Handbook): Figure[] {
  const roles = [...handbook.roles.values()];
  const processes = [...handbook.processes.values()];
  const metrics = [...handbook.metrics.values()];
  return [
    figure('roles-without-metric', 'roles', {
      path: '/roles/',
      of: roles.length,
      bare: roles.filter(({ data }) => data.metrics === undefined),
    }),
    figure('roles-without-scorecard', 'roles', {
      path: '/scorecards/',
      of: roles.length,
      bare: roles.filter(({ id }) => scorecardsOf(handbook, id).length === 0),
    }),
    figure('processes-without-metric', 'processes', {
      path: '/processes/',
      of: processes.length,
      bare: processes.filter(({ data }) => data.measures === undefined),
    }),
    figure('metrics-without-target', 'metrics', {
      path: '/metrics/',
      of: metrics.length,
      bare: metrics.filter(({ data }) => data.target === undefined),
    }),
  ];
}

function figure(
  id: FigureId,
  kind: Target,
  { path, of, bare }: { path: string; of: number; bare: readonly Parameters<typeof itemOf>[1][] },
): Figure {
  return figureOf({ id, group: 'measures', of, path, items: bare.map((thing) => itemOf(kind, thing)) });
}
