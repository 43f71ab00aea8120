import type { Handbook } from '../graph/handbook.ts';
import { pathOf } from '../graph/paths.ts';
import type { Target } from '../schema/reference.ts';
import type { Figure, FigureId } from './figure.ts';

interface Named {
  id: string;
  data: { title: string };
}

/** Roles, processes and figures that nobody measures. */
export function measureFigures(handbook: Handbook): Figure[] {
  const roles = [...handbook.roles.values()];
  const processes = [...handbook.processes.values()];
  const metrics = [...handbook.metrics.values()];
  const scored = scoredRoles(handbook);
  return [
    figure('roles-without-metric', 'roles', {
      path: '/roles/',
      of: roles.length,
      bare: roles.filter(({ data }) => data.metrics === undefined),
    }),
    figure('roles-without-scorecard', 'roles', {
      path: '/scorecards/',
      of: roles.length,
      bare: roles.filter(({ id }) => !scored.has(id)),
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
  { path, of, bare }: { path: string; of: number; bare: readonly Named[] },
): Figure {
  return {
    id,
    group: 'measures',
    urgency: 'improve',
    value: bare.length,
    of,
    path,
    items: bare.map(({ id: thing, data }) => ({ label: data.title, path: pathOf(kind, thing) })),
  };
}

/** Roles that a scorecard is for, or that stand in a chain of one. */
function scoredRoles({ scorecards }: Handbook): Set<string> {
  return new Set(
    [...scorecards.values()].flatMap(({ data }) => [
      ...(data.appliesTo ?? []),
      ...(data.chain ?? []).map(({ who }) => who),
    ]),
  );
}
