import { parseRecurrence } from '../../graph/recurrence.ts';
import type { Meeting } from '../../schema/meeting.ts';
import { recurrenceInWords } from '../../graph/meeting-words.ts';
import type { Thing } from '../../source/thing.ts';
import type { Told } from './change.ts';
import { fieldChanges, type FieldSpecs } from './field-changes.ts';
import { listChanges, pairsOf, type ListSpec } from './list-changes.ts';
import { labelled, plain, subject } from './phrase.ts';
import { pageFieldNames } from './page-changes.ts';
import { refTo, type Scene } from './scene.ts';

type Topic = NonNullable<Meeting['agenda']>[number];
const agenda: ListSpec<Topic> = {
  place: 'meetings.agenda',
  noun: '议程',
  naming: { by: 'what', verb: '改写' },
  kinds: { added: 'meeting-agenda', removed: 'meeting-agenda' },
  fields: {
    what: { kind: 'meeting-agenda' },
    minutes: { kind: 'meeting-agenda', unit: ' 分钟' },
  },
};

const meetingFields: FieldSpecs<Meeting> = {
  kind: { kind: 'other' },
  host: { kind: 'meeting-host' },
  attendees: { kind: 'meeting-attendees' },
  inputs: { kind: 'meeting-agenda' },
  outputs: { kind: 'meeting-agenda' },
  forms: { kind: 'meeting-forms' },
};

/** What changed in a meeting besides what every page has. */
export function* meetingChanges(
  scene: Scene,
  before: Thing<Meeting>,
  after: Thing<Meeting>,
): Generator<Told> {
  const about = refTo('meetings', after);
  const lead = subject(about);
  const [old, now] = [before.data, after.data];
  const concerns = [now.host, ...now.attendees].map((id) => scene.ref('roles', id));
  const [was, is] = [whenInWords(old), whenInWords(now)];
  if (was !== is)
    yield { kind: 'meeting-rhythm', text: `${labelled(lead, '时间')}：${was} → ${is}`, concerns };
  if (old.rhythm.minutes !== now.rhythm.minutes)
    yield {
      kind: 'meeting-minutes',
      text: `${labelled(lead, '时长')}：${old.rhythm.minutes} → ${now.rhythm.minutes} 分钟`,
      concerns,
    };
  const skip = pageFieldNames.union(new Set(['rhythm', 'agenda']));
  yield* fieldChanges(scene, { place: 'meetings', specs: meetingFields, lead, skip }, [old, now]);
  yield* listChanges({ scene, lead }, agenda, pairsOf(agenda, old.agenda, now.agenda));
}

/** “每周一 09:15”; a rule that is none, as it is written. */
function whenInWords({ rhythm: { recurrence, at } }: Meeting): string {
  const isRule = 'days' in parseRecurrence(recurrence);
  const rule = isRule ? recurrenceInWords(recurrence) : plain(recurrence);
  return at === undefined ? rule : `${rule} ${at}`;
}
