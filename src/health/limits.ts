import { suggestedMaxShare } from '../graph/raci.ts';
import type { Settings } from '../schema/settings.ts';
import type { Limit } from './figure.ts';

/** Our suggestions, for companies that have not set their own. */
const suggested = {
  maxReports: 8,
  maxLevels: 4,
  maxDuties: 60,
  maxMeetingHours: 8,
  maxShare: suggestedMaxShare,
} as const;

/** What a careful manager would look at twice, from the settings or else as we suggest. */
export function limitsOf({ health, approvals }: Settings): Readonly<Record<keyof typeof suggested, Limit>> {
  const limit = (name: Exclude<keyof typeof suggested, 'maxShare'>): Limit =>
    limitFrom(health?.[name], suggested[name], `health.${name}`);
  return {
    maxReports: limit('maxReports'),
    maxLevels: limit('maxLevels'),
    maxDuties: limit('maxDuties'),
    maxMeetingHours: limit('maxMeetingHours'),
    maxShare: limitFrom(approvals?.maxShare, suggested.maxShare, 'approvals.maxShare'),
  };
}

function limitFrom(set: number | undefined, ours: number, setting: string): Limit {
  return set === undefined
    ? { value: ours, from: 'suggested', setting }
    : { value: set, from: 'settings', setting };
}
