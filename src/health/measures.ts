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
  const scored = new Set<string>(
    [...handbook.scorecards.values()].flatMap(({ data }) => [
      ...(data.appliesTo ?? []),
      ...(data.chain ?? []).map(({ who }) => who),
    ]),
  );
  const figure = (id: FigureId, path: string, kind: Target, of: number, bare: readonly Named[]): Figure => ({
    id,
    group: 'measures',
    urgency: 'improve',
    value: bare.length,
    of,
    path,
    items: bare.map(({ id: thing, data }) => ({ label: data.title, path: pathOf(kind, thing) })),
  });
  return [
    figure(
      'roles-without-metric',
      '/roles/',
      'roles',
      roles.length,
      roles.filter(({ data }) => data.metrics === undefined),
    ),
    figure(
      'roles-without-scorecard',
      '/scorecards/',
      'roles',
      roles.length,
      roles.filter(({ id }) => !scored.has(id)),
    ),
    figure(
      'processes-without-metric',
      '/processes/',
      'processes',
      processes.length,
      processes.filter(({ data }) => data.measures === undefined),
    ),
    figure(
      'metrics-without-target',
      '/metrics/',
      'metrics',
      metrics.length,
      metrics.filter(({ data }) => data.target === undefined),
    ),
  ];
}
