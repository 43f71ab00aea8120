import type { Handbook } from '../graph/handbook.ts';
import { meetingLoad } from '../graph/meeting-load.ts';
import { pathOf } from '../graph/paths.ts';
import { raciMatrix } from '../graph/raci-matrix.ts';
import type { Target } from '../schema/reference.ts';
import type { Thing } from '../source/thing.ts';
import type { Figure, FigureId, FigureItem } from './figure.ts';
import { limitsOf } from './limits.ts';

type Titled = Thing<{ title: string }>;

/** Meetings, approvals, processes, duties and forms that ask for a second look. */
export function workFigures(handbook: Handbook): Figure[] {
  const limits = limitsOf(handbook.settings.data);
  const roles = [...handbook.roles.values()];
  const processes = [...handbook.processes.values()];
  const forms = [...handbook.forms.values()];
  const figure = (id: FigureId, path: string, of: number, items: FigureItem[]): Figure => ({
    id,
    group: 'work',
    urgency: 'improve',
    value: items.length,
    of,
    path,
    items,
  });
  const busy = roles
    .map((role) => {
      const { hoursInMeetings, hoursInTrainings } = meetingLoad(handbook, role.id);
      return { role, hours: hoursInMeetings + hoursInTrainings };
    })
    .filter(({ hours }) => hours > limits.maxMeetingHours.value)
    .toSorted((a, b) => b.hours - a.hours);
  const approving = raciMatrix(handbook).approvals.filter(({ share }) => share > limits.maxShare.value);
  return [
    {
      ...figure(
        'meetings-heavy',
        '/meetings/#load',
        roles.length,
        busy.map(({ role, hours }) => item('roles', role, hours.toFixed(1))),
      ),
      limit: limits.maxMeetingHours,
    },
    {
      ...figure(
        'approvals',
        '/raci/#approvals',
        roles.length,
        approving.map(({ role, share }) => item('roles', role, `${Math.round(share * 100)}%`)),
      ),
      urgency: 'mend',
      limit: limits.maxShare,
    },
    figure(
      'steps-without-limit',
      '/processes/',
      processes.length,
      withAmount('processes', processes, ({ data }) => {
        const steps = (data.steps ?? []).filter(({ kind }) => kind !== 'end');
        return steps.filter(({ within }) => within === undefined).length;
      }),
    ),
    figure(
      'processes-without-exceptions',
      '/processes/',
      processes.length,
      processes
        .filter(({ data }) => data.exceptions === undefined)
        .map((process) => item('processes', process)),
    ),
    figure(
      'duties-without-standard',
      '/duties/',
      roles.length,
      withAmount(
        'roles',
        roles,
        ({ data }) => data.duties.filter(({ standard }) => standard === undefined).length,
      ),
    ),
    figure(
      'forms-unfinished',
      '/forms/',
      forms.length,
      forms
        .filter(
          ({ data }) => data.keep === undefined || data.fields === undefined || data.readBy === undefined,
        )
        .map((form) => item('forms', form)),
    ),
  ];
}

/** Things of which there is something to mend, most first. */
function withAmount<T extends Titled>(
  kind: Target,
  things: readonly T[],
  count: (thing: T) => number,
): FigureItem[] {
  return things
    .map((thing) => ({ thing, amount: count(thing) }))
    .filter(({ amount }) => amount > 0)
    .toSorted((a, b) => b.amount - a.amount)
    .map(({ thing, amount }) => item(kind, thing, String(amount)));
}

function item(kind: Target, { id, data }: Titled, amount?: string): FigureItem {
  return { label: data.title, path: pathOf(kind, id), ...(amount === undefined ? {} : { amount }) };
}
