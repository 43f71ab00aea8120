import type { Handbook } from '../../graph/handbook.ts';
import { meetingInUse } from '../../graph/meeting-people.ts';
import type { Meeting } from '../../schema/meeting.ts';
import type { PageCare } from '../../site/page-frame.ts';
import { replacementsAmong } from '../../graph/process-people.ts';
import type { Thing } from '../../source/thing.ts';
import { words } from '../../i18n/words.ts';
import { recurrenceInWords } from '../../graph/meeting-words.ts';
import { facts, numbered, section } from './blocks.ts';
import { escapeMarkdown } from './escape.ts';
import { inActiveModel } from './in-active-model.ts';
import { basisText, fieldMark, fieldText, linksToThings, linkToThing, provenance } from './items.ts';
import { thingMarkdown } from './page.ts';

/** The page of a meeting or training: when, who, agenda, outputs. */
export function meetingMarkdown(handbook: Handbook, thing: Thing<Meeting>, care: PageCare): string {
  const { purpose, basis, rhythm, agenda, inputs, outputs, forms } = thing.data;
  const { host, attendees } = meetingInUse(handbook, thing.data);
  const lead = escapeMarkdown(purpose) + basisText(basis);
  const at = rhythm.at === undefined ? '' : ` ${rhythm.at}${fieldMark(rhythm, 'at')}`;
  return thingMarkdown(handbook, { kind: 'meetings', thing, lead, care }, [
    facts([
      [
        words('meeting.rhythm'),
        escapeMarkdown(recurrenceInWords(rhythm.recurrence)) +
          fieldMark(rhythm, 'recurrence') +
          at +
          provenance(rhythm),
      ],
      [
        words('meeting.minutes'),
        words('count.minutes', { count: rhythm.minutes }) + fieldMark(rhythm, 'minutes'),
      ],
      [words('meeting.host'), linkToThing(handbook, 'roles', host)],
      [words('meeting.attendees'), linksToThings(handbook, 'roles', attendees)],
      [words('meeting.inputs'), inputs?.map(escapeMarkdown).join('；')],
      [words('meeting.outputs'), outputs?.map(escapeMarkdown).join('；')],
      [words('nav.forms'), linksToThings(handbook, 'forms', forms)],
    ]),
    inActiveModel(handbook, replacementsAmong(handbook, [thing.data.host, ...thing.data.attendees]), true),
    section(
      2,
      words('meeting.agenda'),
      numbered(
        (agenda ?? []).map(
          (item) =>
            `${fieldText(item, 'what') ?? ''}（${words('count.minutes', { count: item.minutes })}${fieldMark(item, 'minutes')}）${provenance(item)}`,
        ),
      ),
    ),
  ]);
}
