import { words } from '../../i18n/words.ts';
import { formatRecurrence, parseRecurrence } from '../../graph/recurrence.ts';
import { Meeting } from '../../schema/meeting.ts';
import type { Thing } from '../../source/thing.ts';
import type { Told } from './change.ts';
import { fieldChanges, type FieldSpecs } from './field-changes.ts';
import { listChanges, pairsOf, type ListSpec } from './list-changes.ts';
import { labelled, plain, subject } from './phrase.ts';
import { pageFieldNames } from './page-changes.ts';
import { refTo, type Scene } from './scene.ts';

type Topic = NonNullable<Meeting['agenda']>[number];
const agenda: ListSpec<Topic> = {
  schema: Meeting.shape.agenda.unwrap().element,
  noun: '议程',
  naming: { by: 'what', verb: '改写' },
  kinds: { added: 'meeting-agenda', removed: 'meeting-agenda' },
  fields: {
    what: { kind: 'meeting-agenda' },
    minutes: { kind: 'meeting-agenda', label: '时长', unit: ' 分钟' },
  },
};

const meetingFields: FieldSpecs<Meeting> = {
  kind: { kind: 'other', label: '种类' },
  host: { kind: 'meeting-host', label: '主持' },
  attendees: { kind: 'meeting-attendees', label: '参加的人' },
  inputs: { kind: 'meeting-agenda', label: '会前要有' },
  outputs: { kind: 'meeting-agenda', label: '会后留下' },
  forms: { kind: 'meeting-forms', label: '表单' },
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
  yield* fieldChanges(scene, { schema: Meeting, specs: meetingFields, lead, skip }, [old, now]);
  yield* listChanges({ scene, lead }, agenda, pairsOf(agenda, old.agenda, now.agenda));
}

/** “每周一 09:15”; a rule that is none, as it is written. */
function whenInWords({ rhythm: { recurrence, at } }: Meeting): string {
  const rule =
    'days' in parseRecurrence(recurrence)
      ? formatRecurrence(recurrence, (word, values) => words(`recurrence.${word}`, values))
      : plain(recurrence);
  return at === undefined ? rule : `${rule} ${at}`;
}
