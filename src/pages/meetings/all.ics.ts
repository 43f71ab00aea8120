import type { APIRoute } from 'astro';
import { meetingsCalendar } from '../../export/ics/meetings-calendar.ts';
import { loadHandbook } from '../../site/load-handbook.ts';

/** Every meeting and training as one calendar. */
export const GET: APIRoute = async () =>
  new Response(meetingsCalendar(await loadHandbook()), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
