import { find, type Handbook } from '../../graph/handbook.ts';
import { scorecardsOf } from '../../graph/scorecards-of.ts';
import { isSuggestedField } from '../../schema/provenance.ts';
import { milestones, type Duty, type Role } from '../../schema/role.ts';
import { dutiesByRhythm, formsOf, meetingsOf, processesOf } from '../../graph/role-work.ts';
import type { PageCare } from '../../site/page-frame.ts';
import type { Thing } from '../../source/thing.ts';
import { words } from '../../i18n/words.ts';
import { facts, join, labelled, list, section, table, withDetails, type Block } from './blocks.ts';
import { escapeMarkdown } from './escape.ts';
import { fieldMark, fieldText, linksToThings, linkToThing, notesList, provenance } from './items.ts';
import { thingMarkdown } from './page.ts';
import { standingFacts } from './standing.ts';

/** A role sheet. */
export function roleMarkdown(handbook: Handbook, role: Thing<Role>, care: PageCare): string {
  const { mission, duties, capabilities, worksWith, tools, onboarding } = role.data;
  const lead = escapeMarkdown(mission.text) + provenance(mission);
  return thingMarkdown(handbook, { kind: 'roles', thing: role, lead, care }, [
    section(2, words('role.standing'), standingFacts(handbook, role)),
    section(2, words('role.duties'), dutySections(handbook, duties)),
    section(2, words('role.worksWith'), collaborations(handbook, worksWith)),
    section(2, words('role.processes'), processList(handbook, role)),
    section(2, words('role.forms'), formList(handbook, role)),
    section(2, words('role.meetings'), meetingList(handbook, role)),
    section(2, words('role.measures'), measures(handbook, role)),
    section(
      2,
      words('role.capabilities'),
      ...(['knowledge', 'skills', 'general', 'attitude'] as const).map((group) =>
        section(3, words(`capability.${group}`), notesList(capabilities[group])),
      ),
    ),
    section(2, words('role.tools'), toolList(tools)),
    section(2, words('role.onboarding'), ...milestones.map((milestone) => firstTasks(onboarding, milestone))),
  ]);
}

function toolList(tools: Role['tools'] = []): Block {
  return list(
    tools.map(
      (tool) => labelled(fieldText(tool, 'name') ?? '', fieldText(tool, 'use') ?? '') + provenance(tool),
    ),
  );
}

/** What somebody new has done by a milestone. */
function firstTasks(onboarding: Role['onboarding'], milestone: (typeof milestones)[number]): Block {
  const due = onboarding.filter(({ by }) => by === milestone);
  return section(
    3,
    words(`milestone.${milestone}`),
    notesList(due.map((item) => ({ ...item, text: item.what }))),
  );
}

function dutySections(handbook: Handbook, duties: readonly Duty[]): Block {
  return join(
    dutiesByRhythm(duties).map((group) =>
      section(
        3,
        words(`rhythm.${group.rhythm}`),
        list(group.duties.map((duty) => withDetails(dutyLine(duty), dutyDetails(handbook, duty)))),
      ),
    ),
  );
}

function dutyLine(duty: Duty): string {
  const when = isSuggestedField(duty, 'when')
    ? `（${words('suggested.field', { field: words('duty.when') })}）`
    : '';
  return (fieldText(duty, 'what') ?? '') + when + provenance(duty);
}

function dutyDetails(handbook: Handbook, duty: Duty): Block {
  return facts([
    [words('duty.trigger'), fieldText(duty, 'trigger')],
    [words('duty.standard'), fieldText(duty, 'standard')],
    [words('duty.output'), fieldText(duty, 'output')],
    [
      words('duty.forms'),
      duty.forms && linksToThings(handbook, 'forms', duty.forms) + fieldMark(duty, 'forms'),
    ],
    [
      words('duty.processes'),
      duty.processes && linksToThings(handbook, 'processes', duty.processes) + fieldMark(duty, 'processes'),
    ],
  ]);
}

function collaborations(handbook: Handbook, items: Role['worksWith']): Block {
  return table(
    [words('with.who'), words('with.gives'), words('with.gets')],
    items.map((item) => [
      (item.role === undefined
        ? escapeMarkdown(item.party ?? '')
        : linkToThing(handbook, 'roles', item.role)) +
        fieldMark(item, ['role', 'party']) +
        provenance(item),
      fieldText(item, 'gives') ?? '',
      fieldText(item, 'gets') ?? '',
    ]),
  );
}

function processList(handbook: Handbook, role: Thing<Role>): Block {
  return list(
    processesOf(handbook, role).map(({ process, steps, owns }) => {
      const owner = owns ? `（${words('role.ownsProcess')}）` : '';
      const titles = steps.map(({ title }) => escapeMarkdown(title)).join(' → ');
      const own = titles && labelled(words('role.steps'), titles);
      return withDetails(linkToThing(handbook, 'processes', process.id) + owner, list(own ? [own] : []));
    }),
  );
}

function formList(handbook: Handbook, role: Thing<Role>): Block {
  return list(
    formsOf(handbook, role).map(
      ({ form, fills }) =>
        `${linkToThing(handbook, 'forms', form.id)}（${words(fills ? 'role.fills' : 'role.reads')}）`,
    ),
  );
}

function meetingList(handbook: Handbook, role: Thing<Role>): Block {
  return list(
    meetingsOf(handbook, role).map(({ meeting, hosts, insteadOf }) => {
      const instead =
        insteadOf.length > 0
          ? ` · ${words('process.insteadOf', { who: escapeMarkdown(insteadOf.join('、')) })}`
          : '';
      const part = words(hosts ? 'role.hosts' : 'role.attends');
      return `${linkToThing(handbook, 'meetings', meeting.id)}（${part}${instead}）`;
    }),
  );
}

function measures(handbook: Handbook, role: Thing<Role>): Block {
  const metrics = (role.data.metrics ?? []).map((id) => {
    const { definition } = find(handbook, 'metrics', id).data;
    return labelled(linkToThing(handbook, 'metrics', id), escapeMarkdown(definition));
  });
  const scorecards = scorecardsOf(handbook, role.id).map(
    ({ id }) => `${linkToThing(handbook, 'scorecards', id)}（${words('role.scorecard')}）`,
  );
  return list([...metrics, ...scorecards]);
}
