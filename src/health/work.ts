import type { Handbook } from '../graph/handbook.ts';
import { meetingLoad } from '../graph/meeting-load.ts';
import { raciMatrix } from '../graph/raci-matrix.ts';
import type { Target } from '../schema/reference.ts';
import type { Thing } from '../source/thing.ts';
import { figureOf, itemOf, type Figure, type FigureItem } from './figure.ts';
import { limitsOf } from './limits.ts';

type Titled = Thing<{ title: string }>;

/** Meetings, approvals, processes, duties and forms that ask for a second look. */
export function workFigures(handbook: Handbook): Figure[] {
  return [
    heavyMeetings(handbook),
    heavyApprovals(handbook),
    stepsWithoutLimit(handbook),
    processesWithoutExceptions(handbook),
    dutiesWithoutStandard(handbook),
    unfinishedForms(handbook),
  ];
}

/** Roles that spend more of the week in meetings than the limit, most first. */
function heavyMeetings(handbook: Handbook): Figure {
  const limit = limitsOf(handbook.settings.data).maxMeetingHours;
  const busy = [...handbook.roles.values()]
    .map((role) => {
      const { hoursInMeetings, hoursInTrainings } = meetingLoad(handbook, role.id);
      return { role, hours: hoursInMeetings + hoursInTrainings };
    })
    .filter(({ hours }) => hours > limit.value)
    .toSorted((a, b) => b.hours - a.hours);
  return figureOf({
    id: 'meetings-heavy',
    group: 'work',
    path: '/meetings/#load',
    of: handbook.roles.size,
    items: busy.map(({ role, hours }) => itemOf('roles', role, hours.toFixed(1))),
    limit,
  });
}

/** Roles that answer for a larger share of all steps than the limit. */
function heavyApprovals(handbook: Handbook): Figure {
  const limit = limitsOf(handbook.settings.data).maxShare;
  const approving = raciMatrix(handbook).approvals.filter(({ share }) => share > limit.value);
  return figureOf({
    id: 'approvals',
    group: 'work',
    urgency: 'mend',
    path: '/raci/#approvals',
    of: handbook.roles.size,
    items: approving.map(({ role, share }) => itemOf('roles', role, `${Math.round(share * 100)}%`)),
    limit,
  });
}

function stepsWithoutLimit({ processes }: Handbook): Figure {
  return figureOf({
    id: 'steps-without-limit',
    group: 'work',
    path: '/processes/',
    of: processes.size,
    items: withAmount('processes', processes, ({ data }) => {
      const steps = (data.steps ?? []).filter(({ kind }) => kind !== 'end');
      return steps.filter(({ within }) => within === undefined).length;
    }),
  });
}

function processesWithoutExceptions({ processes }: Handbook): Figure {
  const bare = [...processes.values()].filter(({ data }) => data.exceptions === undefined);
  return figureOf({
    id: 'processes-without-exceptions',
    group: 'work',
    path: '/processes/',
    of: processes.size,
    items: bare.map((process) => itemOf('processes', process)),
  });
}

function dutiesWithoutStandard({ roles }: Handbook): Figure {
  return figureOf({
    id: 'duties-without-standard',
    group: 'work',
    path: '/duties/',
    of: roles.size,
    items: withAmount(
      'roles',
      roles,
      ({ data }) => data.duties.filter(({ standard }) => standard === undefined).length,
    ),
  });
}

/** Forms that do not say how long they are kept, what is filled in or who reads them. */
function unfinishedForms({ forms }: Handbook): Figure {
  const unfinished = [...forms.values()].filter(
    ({ data }) => data.keep === undefined || data.fields === undefined || data.readBy === undefined,
  );
  return figureOf({
    id: 'forms-unfinished',
    group: 'work',
    path: '/forms/',
    of: forms.size,
    items: unfinished.map((form) => itemOf('forms', form)),
  });
}

/** Things of which there is something to mend, most first. */
function withAmount<T extends Titled>(
  kind: Target,
  things: ReadonlyMap<string, T>,
  count: (thing: T) => number,
): FigureItem[] {
  return [...things.values()]
    .map((thing) => ({ thing, amount: count(thing) }))
    .filter(({ amount }) => amount > 0)
    .toSorted((a, b) => b.amount - a.amount)
    .map(({ thing, amount }) => itemOf(kind, thing, String(amount)));
}
