import type { APIRoute } from 'astro';
import { meetingsCalendar } from '../../export/ics/meetings-calendar.ts';
import { meetingLoad } from '../../graph/meeting-load.ts';
import { loadHandbook } from '../../site/load-handbook.ts';

/** One calendar for each role that is in any meeting. */
export async function getStaticPaths() {
  const handbook = await loadHandbook();
  return [...handbook.roles.keys()]
    .filter((role) => meetingLoad(handbook, role).meetings.length > 0)
    .map((role) => ({ params: { role } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(meetingsCalendar(await loadHandbook(), params.role), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
