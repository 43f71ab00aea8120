import rrule from 'rrule';
import { dayLength } from './days.ts';

/**
 * Days on which a checked rule falls, both ends included, as midnights in UTC.
 *
 * Positions within a period (`BYSETPOS`) are picked here, and days that no month has are not looked for: the library
 * looks for what never comes up to the year 9999.
 *
 * @param from Also the day in whose week, month or year every second, third … one is counted.
 */
export function occurrences(rule: string, from: Date, to: Date): Date[] {
  const { bysetpos, ...parts } = rrule.RRule.parseString(rule);
  if (!canFall(parts)) return [];
  const positions = [bysetpos ?? []].flat();
  const frequency = rule.split(';')[0]?.slice('FREQ='.length) ?? '';
  const periodOf = (day: Date): number => startOfPeriod(day, frequency, /WKST=(..)/.exec(rule)?.[1]);
  const isPicked = positions.length > 0;
  const dtstart = isPicked ? new Date(periodOf(from)) : from;
  const until = isPicked ? new Date(to.getTime() + longestPeriod) : to;
  const days = new rrule.RRule({ ...parts, dtstart, until }).all();
  if (!isPicked) return days;
  return [...Map.groupBy(days, periodOf).values()]
    .flatMap((ofPeriod) => ofPeriod.filter((_, index) => isAt(positions, index, ofPeriod.length)))
    .filter((day) => day >= from && day <= to);
}

/** First day on which a checked rule falls, from a day on; none if it does not within a hundred years. */
export function firstOccurrence(rule: string, from: Date): Date | undefined {
  for (const years of [2, 100]) {
    const to = new Date(Date.UTC(from.getUTCFullYear() + years, 11, 31));
    const [first] = occurrences(rule, from, to);
    if (first) return first;
  }
  return undefined;
}

/** Whether one of the months that a rule names has one of its days. */
function canFall({ bymonth, bymonthday }: ReturnType<typeof rrule.RRule.parseString>): boolean {
  const [months, days] = [[bymonth ?? []].flat(), [bymonthday ?? []].flat()];
  const daysIn = (month: number): number => new Date(Date.UTC(2028, month, 0)).getUTCDate(); // a leap year
  if (months.length === 0 || days.length === 0) return true;
  return months.some((month) => days.some((day) => Math.abs(day) <= daysIn(month)));
}

const longestPeriod = 366 * dayLength;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function isAt(positions: readonly number[], index: number, length: number): boolean {
  return positions.includes(index + 1) || positions.includes(index - length);
}

/** First moment of the week, month or year a day is in; weeks begin on Monday unless the rule says otherwise. */
function startOfPeriod(day: Date, frequency: string, weekStart = 'MO'): number {
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
  if (frequency === 'YEARLY') return Date.UTC(year, 0, 1);
  if (frequency === 'MONTHLY') return Date.UTC(year, month, 1);
  return Date.UTC(year, month, date - ((day.getUTCDay() - weekdays.indexOf(weekStart) + 7) % 7));
}
