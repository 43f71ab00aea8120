import { find, type Handbook } from './handbook.ts';
import { partIn } from './meeting-people.ts';
import { activeModel, standingsOf, type Standing } from './team.ts';
import type { Form } from '../schema/form.ts';
import type { Meeting } from '../schema/meeting.ts';
import type { Process, Step } from '../schema/process.ts';
import { rhythms, type Duty, type Rhythm, type Role } from '../schema/role.ts';
import type { Thing } from '../source/thing.ts';

/** The duties of one rhythm, in the author's order. */
export interface DutyGroup {
  rhythm: Rhythm;
  duties: Duty[];
}

/** Duties by rhythm, from daily to whenever something happens; empty rhythms are left out. */
export function dutiesByRhythm(duties: readonly Duty[]): DutyGroup[] {
  const groups = Map.groupBy(duties, ({ when }) => when);
  return rhythms.flatMap((rhythm) => {
    const found = groups.get(rhythm);
    return found ? [{ rhythm, duties: found }] : [];
  });
}

/** A process with what a role does in it. */
export interface ProcessPart {
  process: Thing<Process>;
  steps: Step[];
  owns: boolean;
}

/** Every process a role owns or has a lane in, with its steps. */
export function processesOf(handbook: Handbook, role: Thing<Role>): ProcessPart[] {
  return [...handbook.processes.values()].flatMap((process) => {
    const lanes = new Set(
      (process.data.lanes ?? []).filter((lane) => lane.role === role.id).map(({ id }) => id),
    );
    const steps = (process.data.steps ?? []).filter(({ lane, kind }) => lanes.has(lane) && kind !== 'end');
    const owns = process.data.owner === role.id;
    return owns || lanes.size > 0 ? [{ process, steps, owns }] : [];
  });
}

/** Forms a role fills in or reads. */
export function formsOf(handbook: Handbook, role: Thing<Role>): { form: Thing<Form>; fills: boolean }[] {
  return [...handbook.forms.values()].flatMap((form) => {
    const fills = form.data.filledBy.some((id) => id === role.id);
    return fills || form.data.readBy?.some((id) => id === role.id) ? [{ form, fills }] : [];
  });
}

/** A meeting with what a role does in it. */
export interface MeetingOfRole {
  meeting: Thing<Meeting>;
  hosts: boolean;
  /** Titles of those it stands in for; none when the meeting names the role itself. */
  insteadOf: string[];
}

/** Meetings and trainings a role hosts or attends, for itself or, in the active model, for another. */
export function meetingsOf(handbook: Handbook, role: Thing<Role>): MeetingOfRole[] {
  return [...handbook.meetings.values()].flatMap((meeting) => {
    const part = partIn(handbook, meeting.data, role.id);
    if (!part) return [];
    const insteadOf = part.insteadOf.map((id) => find(handbook, 'roles', id).data.title);
    return [{ meeting, hosts: part.hosts, insteadOf }];
  });
}

/** Where a role stands in the active model, in words: boss, reports, and who does its work if nobody holds it. */
export function standingsInUse(handbook: Handbook, role: Thing<Role>): Standing[] {
  return standingsOf(role, activeModel(handbook));
}
