import { calendarStart } from './calendar-start.ts';
import { firstOccurrence, occurrences } from './occurrences.ts';

/** A leap year, to tell by which days a rule means. Both days belong to it. */
const probeStart = new Date(Date.UTC(2028, 0, 1));
const probeEnd = new Date(Date.UTC(2028, 11, 31));

const listOf = (item: string): RegExp => new RegExp(`^(?:${item})(?:,(?:${item}))*$`);

/**
 * The part of RFC 5545 that whole days need. The library is handed nothing else: some rules, such as a
 * negative interval, it computes for ever.
 */
const partPatterns: Record<string, RegExp> = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d?$/,
  BYDAY: listOf('(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)'),
  BYMONTHDAY: listOf('-?(?:[1-9]|[12]\\d|3[01])'),
  BYMONTH: listOf('[1-9]|1[0-2]'),
  BYSETPOS: listOf('-?[1-9]\\d?'),
  WKST: /^(?:MO|TU|WE|TH|FR|SA|SU)$/,
};

/** Days on which a recurrence rule falls within a leap year, as calendars count them; or why it is none (in Chinese). */
export function parseRecurrence(rule: string): { days: Date[] } | { problem: string } {
  if (!rule.startsWith('FREQ=')) return { problem: '规则要以 FREQ= 开头' };
  if (/(COUNT|UNTIL|DTSTART)=/.test(rule)) return { problem: '会议一直开下去，不写 COUNT、UNTIL、DTSTART' };
  const seen = new Set<string>();
  for (const part of rule.split(';')) {
    const [name = '', value = ''] = part.split(/=(.*)/s);
    const pattern = Object.hasOwn(partPatterns, name) ? partPatterns[name] : undefined;
    if (!pattern) return { problem: `不认识「${part}」，能写的有 ${Object.keys(partPatterns).join('、')}` };
    if (!pattern.test(value)) return { problem: `「${name}」不能是「${value}」` };
    if (seen.has(name)) return { problem: `「${name}」写了两次` };
    seen.add(name);
  }
  const clash = clashOfParts(rule, seen);
  if (clash !== undefined) return { problem: clash };
  // Counted from the day our calendars begin: every fourth year may miss all leap years.
  if (firstOccurrence(rule, calendarStart) === undefined) return { problem: '按这个规则一次也不会开' };
  return { days: occurrences(rule, calendarStart, probeEnd).filter((day) => day >= probeStart) };
}

/** Parts that are each well written, and together say too little or contradict the standard. */
function clashOfParts(rule: string, parts: ReadonlySet<string>): string | undefined {
  const isDaily = rule.startsWith('FREQ=DAILY');
  if (/BYDAY=[^;]*\d/.test(rule) && !/^FREQ=(?:MONTHLY|YEARLY)/.test(rule))
    return '第几个星期几只能和 FREQ=MONTHLY 或 FREQ=YEARLY 一起写';
  if (rule.startsWith('FREQ=WEEKLY') && parts.has('BYMONTHDAY'))
    return '每周的会写星期几（BYDAY），不写几号（BYMONTHDAY）';
  // Left out, the day would be that of the first meeting, which nobody wrote down.
  if (!isDaily && !parts.has('BYDAY') && !parts.has('BYMONTHDAY'))
    return rule.startsWith('FREQ=WEEKLY')
      ? '没写星期几，补 BYDAY，例如 BYDAY=MO'
      : '没写哪一天，补 BYMONTHDAY（几号）或 BYDAY（第几个星期几）';
  if (isDaily && parts.has('BYSETPOS')) return 'BYSETPOS 只能和 FREQ=WEEKLY、MONTHLY 或 YEARLY 一起写';
  return mixtureOf(rule);
}

/** Parts that calendars take together for other days than anyone reads in them, with the plain rule to write instead. */
function mixtureOf(rule: string): string | undefined {
  const partOf = (name: string): string | undefined => new RegExp(`${name}=([^;]*)`).exec(rule)?.[1];
  const [frequency, byDay, byMonthDay] = [partOf('FREQ'), partOf('BYDAY'), partOf('BYMONTHDAY')];
  const months = listed(partOf('BYMONTH'));
  const hasPositions = partOf('BYSETPOS') !== undefined;
  if (byDay !== undefined && byMonthDay !== undefined)
    return '星期几（BYDAY）和几号（BYMONTHDAY）只写一个，两个都写就只有正好碰上的那天才开';
  if (frequency === 'DAILY' && byDay !== undefined)
    return `每天的会不写星期几；按星期几开的写 FREQ=WEEKLY;BYDAY=${byDay}`;
  if (frequency === 'DAILY' && byMonthDay !== undefined)
    return `每天的会不写几号；按几号开的写 FREQ=MONTHLY;BYMONTHDAY=${byMonthDay}`;
  if (hasPositions && byMonthDay !== undefined)
    return 'BYSETPOS 只能和 BYDAY 一起写；每月最后一天写 FREQ=MONTHLY;BYMONTHDAY=-1';
  if (hasPositions && /\d/.test(byDay ?? '')) return 'BYDAY 里已经写了第几个，不再写 BYSETPOS';
  if (hasPositions && frequency === 'YEARLY' && months.length > 1)
    return '几个月里每月开一次的写 FREQ=MONTHLY，不写 FREQ=YEARLY';
  if (frequency === 'YEARLY' && byMonthDay !== undefined && months.length === 0)
    return `没写几月，补 BYMONTH；每个月都开的写 FREQ=MONTHLY;BYMONTHDAY=${byMonthDay}`;
  const isOften = listed(byDay).some((day) => !/\d/.test(day));
  if (isOften && !hasPositions && frequency !== 'WEEKLY')
    return `没写第几个星期几，例如 BYDAY=1MO；每周都开的写 FREQ=WEEKLY;BYDAY=${(byDay ?? '').replace(/[+-]?\d/g, '')}`;
  return undefined;
}

const frequencies = { DAILY: 'daily', WEEKLY: 'weekly', MONTHLY: 'monthly', YEARLY: 'yearly' } as const;
const weekdays = { MO: 'mo', TU: 'tu', WE: 'we', TH: 'th', FR: 'fr', SA: 'sa', SU: 'su' } as const;

type FrequencyWord = (typeof frequencies)[keyof typeof frequencies];

/** The parts of a recurrence that a language has words for. */
export type RecurrenceWord =
  | FrequencyWord
  | `${FrequencyWord}Every`
  | 'weeklyOn'
  | 'weeklyEveryOn'
  | (typeof weekdays)[keyof typeof weekdays]
  | 'workdays'
  | 'workday'
  | 'or'
  | 'month'
  | 'day'
  | 'lastDay'
  | 'dayFromEnd'
  | 'last'
  | 'nth'
  | 'nthFromEnd';

/** Words of a recurrence in a reader's language. */
export type RecurrenceWords = (word: RecurrenceWord, values?: Record<string, string | number>) => string;

/** A rule in words, such as “每周一、周三” or “每月最后一个周五”; the rule itself where there are no words for it. */
export function formatRecurrence(rule: string, words: RecurrenceWords): string {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string])); // checked to be a rule
  const frequency = frequencies[parts.get('FREQ') as keyof typeof frequencies] as FrequencyWord | undefined; // may be rarer
  if (!frequency) return rule;
  const byDay = listed(parts.get('BYDAY'));
  const count = Number(parts.get('INTERVAL') ?? 1);
  const positions = listed(parts.get('BYSETPOS')).map(Number);
  const isOnDays = frequency === 'weekly' && byDay.length > 0 && positions.length === 0;
  const lead =
    count === 1
      ? words(isOnDays ? 'weeklyOn' : frequency)
      : words(isOnDays ? 'weeklyEveryOn' : `${frequency}Every`, { count });
  const days = [
    ...weekdaysInWords(byDay, positions, words),
    ...listed(parts.get('BYMONTHDAY')).map((day) => dayInWords(Number(day), words)),
  ].join('、');
  const said = isOnDays && count === 1 && areWorkdays(byDay) ? [words('workdays')] : [lead, days];
  const months = listed(parts.get('BYMONTH')).map((month) => words('month', { month }));
  if (months.length === 0) return said.reduce(joinWords);
  if (frequency === 'yearly') return [lead, months.join('、'), days].reduce(joinWords);
  // Months that are named come round every year, and leave nothing to say of “every month”.
  const within = frequency === 'monthly' && count === 1 ? [days] : said;
  return [words('yearly'), months.join('、'), ...within].reduce(joinWords);
}

/** Chinese words follow each other without a space; a figure has one before it. */
function joinWords(before: string, after: string): string {
  return /^\d/.test(after) ? `${before} ${after}` : before + after;
}

function weekdaysInWords(
  byDay: readonly string[],
  positions: readonly number[],
  words: RecurrenceWords,
): string[] {
  const days = byDay.map((day) => {
    const [, own, code = ''] = /^([+-]?\d+)?([A-Z]{2})$/.exec(day) ?? [];
    const weekday = weekdays[code as keyof typeof weekdays] as RecurrenceWord | undefined; // a rule may hold others
    return { own, name: weekday ? words(weekday) : day };
  });
  if (positions.length === 0 || days.length === 0)
    return days.map(({ own, name }) => (own === undefined ? name : nthInWords(Number(own), name, words)));
  const name = areWorkdays(byDay) ? words('workday') : days.map((day) => day.name).join(words('or'));
  return positions.map((position) => nthInWords(position, name, words));
}

function nthInWords(nth: number, name: string, words: RecurrenceWords): string {
  if (nth === -1) return words('last', { name });
  return nth < 0 ? words('nthFromEnd', { nth: -nth, name }) : words('nth', { nth, name });
}

function dayInWords(day: number, words: RecurrenceWords): string {
  if (day === -1) return words('lastDay');
  return day < 0 ? words('dayFromEnd', { day: -day }) : words('day', { day });
}

function areWorkdays(byDay: readonly string[]): boolean {
  return byDay.toSorted().join() === 'FR,MO,TH,TU,WE';
}

function listed(value: string | undefined): string[] {
  return value === undefined ? [] : value.split(',');
}
