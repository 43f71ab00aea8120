import { calendarStart } from '../../graph/calendar-start.ts';
import { find, type Handbook } from '../../graph/handbook.ts';
import { meetingInUse, partIn } from '../../graph/meeting-people.ts';
import { firstOccurrence } from '../../graph/occurrences.ts';
import { pathOf } from '../../graph/paths.ts';
import type { Meeting } from '../../schema/meeting.ts';
import { isSuggested } from '../../schema/provenance.ts';
import type { Thing } from '../../source/thing.ts';
import { siteAddress } from '../addresses.ts';
import { words } from '../../i18n/words.ts';
import { contentLine, escapeText } from './content-line.ts';
import { calendarTimeZone } from './time-zone.ts';

/**
 * All meetings, or those of one role, as a calendar that others can import or subscribe to (RFC 5545).
 *
 * Begins on the fixed Monday of `calendarStart`; stamps are the days of the last review. The same content gives
 * the same bytes, and a meeting the same identity, whenever it is built.
 */
export function meetingsCalendar(handbook: Handbook, roleId?: string): string {
  const { title, timeZone } = handbook.settings.data;
  const zone = calendarTimeZone(timeZone);
  const role = roleId === undefined ? undefined : find(handbook, 'roles', roleId).data.title;
  const name = role === undefined ? words('ics.all', { title }) : words('ics.ofRole', { role });
  const meetings = [...handbook.meetings.values()].filter(
    ({ data }) => roleId === undefined || partIn(handbook, data, roleId) !== undefined,
  );
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//ops-handbook//meetings//ZH-CN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('NAME', escapeText(name)),
    contentLine('X-WR-CALNAME', escapeText(name)),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'P1D'),
    zone.component,
    ...meetings.map((meeting) => meetingEvent(handbook, meeting, zone.id)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function meetingEvent(handbook: Handbook, { id, data }: Thing<Meeting>, zoneId: string): string {
  const { title, kind, rhythm, review } = data;
  const first = firstOccurrence(rhythm.recurrence, calendarStart);
  if (!first) throw new Error(`meetingEvent: "${id}" never comes round, though the checks passed`);
  const day = first.toISOString().slice(0, 10).replaceAll('-', '');
  const times =
    rhythm.at === undefined
      ? [contentLine('DTSTART;VALUE=DATE', day)]
      : [
          contentLine(`DTSTART;TZID=${zoneId}`, `${day}T${rhythm.at.replace(':', '')}00`),
          contentLine('DURATION', `PT${rhythm.minutes}M`),
        ];
  const { site } = handbook.settings.data;
  const address = siteAddress(handbook, pathOf('meetings', id));
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine(
      'UID',
      `meeting-${id}@${site === undefined ? 'ops-handbook.invalid' : new URL(site).hostname}`,
    ),
    contentLine('DTSTAMP', `${review.on.replaceAll('-', '')}T000000Z`),
    ...times,
    contentLine('RRULE', rhythm.recurrence),
    contentLine('SUMMARY', escapeText(title)),
    contentLine(
      'DESCRIPTION',
      escapeText(describe(handbook, data, site === undefined ? undefined : address)),
    ),
    contentLine('CATEGORIES', escapeText(words(`ics.${kind}`))),
    ...(site === undefined ? [] : [contentLine('URL', address)]),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** What is worth reading on a phone just before: why, who, what about, what to bring and to leave with. */
function describe(handbook: Handbook, meeting: Meeting, address: string | undefined): string {
  const { host, attendees } = meetingInUse(handbook, meeting);
  const { purpose, agenda = [], inputs = [], outputs = [], rhythm } = meeting;
  const titleOf = (id: string): string => find(handbook, 'roles', id).data.title;
  const rhythmIsSuggested = ['recurrence', 'at', 'minutes'].some((name) => isSuggested(rhythm, name));
  return [
    purpose,
    words('ics.host', { who: titleOf(host) }),
    ...(attendees.length > 0 ? [words('ics.attendees', { who: attendees.map(titleOf).join('、') })] : []),
    ...(agenda.length > 0 ? [words('ics.agenda')] : []),
    ...agenda.map(({ what, minutes }) => words('ics.agendaItem', { minutes, what })),
    ...(inputs.length > 0 ? [words('ics.inputs', { what: inputs.join('；') })] : []),
    ...(outputs.length > 0 ? [words('ics.outputs', { what: outputs.join('；') })] : []),
    ...(rhythmIsSuggested ? [words('ics.suggested')] : []),
    ...(address === undefined ? [] : [words('ics.page', { address })]),
  ].join('\n');
}
