import { tzlib_get_ical_block } from 'timezones-ical-library';

/** A time zone as a calendar defines it and as its times name it. */
export interface CalendarTimeZone {
  /** The whole `VTIMEZONE` component, with its line ends. */
  component: string;
  id: string;
}

/**
 * The definition of a time zone by its IANA name, from the library's table, not from the machine's.
 *
 * The day on which the library took in its table is left out: it says nothing of the zone.
 */
export function calendarTimeZone(name: string): CalendarTimeZone {
  const [block, parameter] = tzlib_get_ical_block(name);
  if (block === undefined || parameter === undefined)
    throw new Error(`calendarTimeZone: no definition of "${name}", though the settings accepted it`);
  return {
    component: `${block.replace(/LAST-MODIFIED:.*\r\n/, '')}\r\n`,
    id: parameter.replace('TZID=', ''),
  };
}
