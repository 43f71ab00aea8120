import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { aHandbook } from '../../fixtures/a-handbook.ts';
import { aMeeting, aModel, aRole, someSettings } from '../../fixtures/builders.ts';
import { calendarStart } from '../../graph/calendar-start.ts';
import { occurrences } from '../../graph/occurrences.ts';
import { actingRole } from '../../graph/stand-in.ts';
import { activeModel } from '../../graph/team.ts';
import { checkContent } from '../../site/load-handbook.ts';
import { meetingsCalendar } from './meetings-calendar.ts';

const suggested = true as const;
const roles = { manager: aRole({ title: '店长' }), clerk: aRole({ title: '客服' }) };
const standup = aMeeting({
  title: '晨会；晚会,\\会',
  rhythm: { recurrence: 'FREQ=WEEKLY;BYDAY=TU,TH', at: '09:40', minutes: 10, suggested },
  purpose: '把每天要紧的事说清楚，'.repeat(12),
});
const shopOf = (meeting = standup, settings = someSettings()) =>
  aHandbook({ settings, roles, models: { 'small-team': aModel() }, meetings: { standup: meeting } });
const { value: real } = await checkContent('content');

/** What a real reader makes of a calendar. */
function read(text: string) {
  const component = new ICAL.Component(ICAL.parse(text) as unknown[]); // `parse` gives the jCal of one calendar
  const zones = component.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
  for (const zone of zones) ICAL.TimezoneService.register(zone);
  const events = component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { component, zones, events };
}

/** The first days an event falls on, as the reader expands it. */
function expand(event: ICAL.Event, count: number): string[] {
  const iterator = event.iterator();
  return Array.from({ length: count }, () => iterator.next().toString());
}

describe('the calendar of the real handbook', () => {
  const text = meetingsCalendar(real);
  const { component, events } = read(text);

  test('holds every meeting once, under an identity of its own', () => {
    expect(events.map(({ summary }) => summary)).toEqual(
      [...real.meetings.values()].map(({ data }) => data.title),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(real.meetings.size);
  });

  test('has no line above 75 octets, and only the line ends of the standard', () => {
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('falls on the very days and times of the handbook, in its time zone', () => {
    for (const [index, { data }] of [...real.meetings.values()].entries()) {
      const { rhythm } = data;
      const event = events[index];
      if (!event) throw new Error('one event a meeting');
      const days = occurrences(rhythm.recurrence, calendarStart, new Date(Date.UTC(2029, 0, 31))).slice(
        0,
        12,
      );
      const expected = days.map((day) => `${day.toISOString().slice(0, 10)}T${rhythm.at ?? ''}:00`);
      expect(expand(event, expected.length)).toEqual(expected);
      expect(event.startDate.zone?.tzid).toBe('Asia/Shanghai');
      expect(event.startDate.utcOffset()).toBe(8 * 60 * 60);
      expect(event.duration.toSeconds()).toBe(rhythm.minutes * 60);
    }
  });

  test('says in UTC when each meeting was looked over last', () => {
    for (const event of component.getAllSubcomponents('vevent'))
      expect(String(event.getFirstPropertyValue('dtstamp'))).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  });

  test('is the same, byte for byte, when it is made again', () => {
    expect(meetingsCalendar(real)).toBe(text);
  });

  test.each([...real.roles.keys()])(
    'of %s holds the meetings it hosts or attends, for itself or for another, and no others',
    (roleId) => {
      const own = [...real.meetings.values()].filter(({ data }) =>
        [data.host, ...data.attendees].some(
          (id) => id === roleId || actingRole(activeModel(real), id) === roleId,
        ),
      );
      const summaries = read(meetingsCalendar(real, roleId)).events.map(({ summary }) => summary);
      expect(summaries).toEqual(own.map(({ data }) => data.title));
    },
  );
});

test('the calendar of who stands in holds all meetings of the role that nobody holds', () => {
  const titles = (roleId: string) =>
    read(meetingsCalendar(real, roleId)).events.map(({ summary }) => summary);
  expect(titles('store-manager')).not.toEqual([]);
  expect(titles('project-operator')).toEqual(expect.arrayContaining(titles('store-manager')));
});

describe('meetingsCalendar', () => {
  const eventOf = (handbook: ReturnType<typeof shopOf>) => {
    const [event] = read(meetingsCalendar(handbook)).events;
    if (!event) throw new Error('one meeting');
    return event;
  };

  test('gives back separators, backslashes and long Chinese text as they were written', () => {
    const event = eventOf(shopOf());
    expect(event.summary).toBe('晨会；晚会,\\会');
    expect(event.description.split('\n')[0]).toBe(standup.purpose);
  });

  test('says who hosts, who attends and what is on the agenda', () => {
    const agenda = [{ what: '昨天的数据', minutes: 10, suggested }];
    const { description } = eventOf(shopOf(aMeeting({ ...standup, agenda })));
    expect(description).toContain('主持：店长');
    expect(description).toContain('参加：客服');
    expect(description).toContain('10 分钟　昨天的数据');
  });

  test('tells a suggested time from a stated one', () => {
    const rhythm = { recurrence: 'FREQ=DAILY', at: '09:00', minutes: 10, basis: ['S0-01'] };
    expect(eventOf(shopOf()).description).toContain('建议');
    expect(eventOf(shopOf(aMeeting({ ...standup, rhythm }))).description).not.toContain('建议');
  });

  test('does not let text begin an event or a property of its own', () => {
    const purpose = '一\nEND:VEVENT\r\nBEGIN:VEVENT\u200fATTENDEE:mailto:x@example.com';
    const { component, events } = read(meetingsCalendar(shopOf(aMeeting({ ...standup, purpose }))));
    expect(events).toHaveLength(1);
    expect(component.getFirstSubcomponent('vevent')?.getFirstProperty('attendee')).toBeNull();
  });

  test('takes the whole day when no time is set', () => {
    const rhythm = { recurrence: 'FREQ=MONTHLY;BYMONTHDAY=-1', minutes: 60, suggested };
    const event = eventOf(shopOf(aMeeting({ rhythm })));
    expect(event.startDate.isDate).toBe(true);
    expect(expand(event, 2)).toEqual(['2026-01-31', '2026-02-28']);
  });

  test('keeps the time on the wall where clocks change', () => {
    const event = eventOf(shopOf(standup, someSettings({ timeZone: 'America/New_York' })));
    const iterator = event.iterator();
    const times = Array.from({ length: 60 }, () => iterator.next());
    expect(new Set(times.map((time) => time.toString().slice(11)))).toEqual(new Set(['09:40:00']));
    expect(new Set(times.map((time) => time.utcOffset() / 3600))).toEqual(new Set([-5, -4]));
  });

  test('has an identity that stays when the title changes', () => {
    const renamed = aMeeting({ ...standup, title: '早会' });
    expect(eventOf(shopOf(renamed)).uid).toBe(eventOf(shopOf()).uid);
  });

  test('leads to the page where the site has an address', () => {
    const settings = someSettings({ site: 'https://handbook.example.com', base: '/ops/' });
    const { component } = read(meetingsCalendar(shopOf(standup, settings)));
    const event = component.getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('url')).toBe('https://handbook.example.com/ops/meetings/standup/');
    expect(event?.getFirstPropertyValue('uid')).toBe('meeting-standup@handbook.example.com');
  });

  test.each(Intl.supportedValuesOf('timeZone'))('defines the time zone %s', (timeZone) => {
    const { zones, events } = read(meetingsCalendar(shopOf(standup, someSettings({ timeZone }))));
    expect(zones).toHaveLength(1);
    expect(events[0]?.startDate.zone?.tzid).toBe(zones[0]?.tzid);
  });
});
