import rrule from 'rrule';

/** A year in which every rule a team can mean must come round; it has a 29 February. */
const probeStart = new Date(Date.UTC(2028, 0, 1));
const probeEnd = new Date(Date.UTC(2029, 0, 1));

/** Days on which a recurrence rule falls within a leap year, or why it is none (in Chinese). */
export function parseRecurrence(rule: string): { days: Date[] } | { problem: string } {
  if (!/^FREQ=/.test(rule)) return { problem: '规则要以 FREQ= 开头' };
  if (/(COUNT|UNTIL|DTSTART)=/.test(rule)) return { problem: '会议一直开下去，不写 COUNT、UNTIL、DTSTART' };
  try {
    const parsed = new rrule.RRule({ ...rrule.RRule.parseString(rule), dtstart: probeStart });
    const days = parsed.between(probeStart, probeEnd, true);
    return days.length === 0 ? { problem: '按这个规则一次也不会开' } : { days };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
