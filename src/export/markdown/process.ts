import type { Handbook } from '../../graph/handbook.ts';
import { exitsToTell } from '../../graph/process-flow.ts';
import type { Process, Step } from '../../schema/process.ts';
import type { RoleId } from '../../schema/reference.ts';
import { laneLabel } from '../../graph/lane-label.ts';
import type { PageCare } from '../../site/page-frame.ts';
import { actingLinks, actorLabel, performerOf, replacementsIn } from '../../graph/process-people.ts';
import type { Thing } from '../../source/thing.ts';
import { words } from '../../i18n/words.ts';
import { facts, join, list, numbered, section, table, withDetails, type Block } from './blocks.ts';
import { escapeMarkdown } from './escape.ts';
import { inActiveModel } from './in-active-model.ts';
import { basisText, fieldMark, fieldText, linksToThings, linkTo, linkToThing, provenance } from './items.ts';
import { thingMarkdown } from './page.ts';

/** The page of a process: what sets it off, every step in order, exceptions, variants, measures. */
export function processMarkdown(handbook: Handbook, thing: Thing<Process>, care: PageCare): string {
  const { purpose, basis, owner, trigger, variants, measures } = thing.data;
  const lead = escapeMarkdown(purpose) + basisText(basis);
  return thingMarkdown(handbook, { kind: 'processes', thing, lead, care }, [
    facts([
      [words('process.owner'), peopleLinks(handbook, thing.data, [owner])],
      [words('process.trigger'), trigger && (fieldText(trigger, 'text') ?? '') + provenance(trigger)],
    ]),
    inActiveModel(handbook, replacementsIn(handbook, thing.data), true),
    section(2, words('process.steps'), stepList(handbook, thing.data)),
    section(2, words('process.exceptions'), exceptionTable(handbook, thing.data)),
    section(
      2,
      words('process.variants'),
      list(
        (variants ?? []).map((variant) => {
          const lane = escapeMarkdown(laneLabel(handbook, thing.data, variant.lane));
          const instead = words('variant.instead', { lane }) + linkToThing(handbook, 'roles', variant.role);
          return `${linkToThing(handbook, 'models', variant.model)}：${instead}${provenance(variant)}`;
        }),
      ),
    ),
    section(
      2,
      words('process.measures'),
      list((measures ?? []).map((id) => linkToThing(handbook, 'metrics', id))),
    ),
  ]);
}

function peopleLinks(handbook: Handbook, process: Process, ids: readonly RoleId[]): string {
  return actingLinks(handbook, process, ids)
    .map((link) => linkTo(handbook, link))
    .join('、');
}

/** Steps numbered through, under the headings of their phases. */
function stepList(handbook: Handbook, process: Process): Block {
  const steps = process.steps ?? [];
  const titles = new Map((process.phases ?? []).map(({ id, title }) => [id, title] as const));
  const starts = steps.flatMap(({ phase }, index) =>
    index === 0 || phase !== steps[index - 1]?.phase ? [index] : [],
  );
  return join(
    starts.map((start, at) => {
      const run = steps.slice(start, starts[at + 1]);
      const items = run.map((step) =>
        withDetails(stepLine(handbook, process, step), stepDetails(handbook, process, step)),
      );
      const phase = titles.get(run[0]?.phase ?? '');
      const block = numbered(items, start + 1);
      return phase === undefined ? block : section(3, escapeMarkdown(phase), block);
    }),
  );
}

function stepLine(handbook: Handbook, process: Process, step: Step): string {
  const lane = escapeMarkdown(actorLabel(handbook, performerOf(handbook, process, step.lane)));
  const kind = step.kind && step.kind !== 'task' ? `，${words(`step.${step.kind}`)}` : '';
  const title = `**${escapeMarkdown(step.title)}**${fieldMark(step, 'title')}`;
  return `${title}（${lane}${fieldMark(step, 'lane')}${kind}${fieldMark(step, 'kind')}）${provenance(step)}`;
}

function stepDetails(handbook: Handbook, process: Process, step: Step): Block {
  const people = (name: 'consulted' | 'informed'): string =>
    step[name] ? peopleLinks(handbook, process, step[name]) + fieldMark(step, name) : '';
  const what = fieldText(step, 'what');
  const details = facts([
    [words('step.input'), fieldText(step, 'input')],
    [words('step.output'), fieldText(step, 'output')],
    [words('step.within'), fieldText(step, 'within')],
    [
      words('step.forms'),
      step.forms && linksToThings(handbook, 'forms', step.forms) + fieldMark(step, 'forms'),
    ],
    [words('step.consulted'), people('consulted')],
    [words('step.informed'), people('informed')],
    [
      words('step.approver'),
      step.approver && peopleLinks(handbook, process, [step.approver]) + fieldMark(step, 'approver'),
    ],
  ]);
  const lines = [what === undefined ? undefined : list([what]), details, list(exits(process, step))];
  return lines.filter((line) => line !== undefined).join('\n') || undefined;
}

/** Where a step leads, unless that is just the step below. */
function exits(process: Process, step: Step): string[] {
  const steps = process.steps ?? [];
  const numberOf = (id: string): number => steps.findIndex((one) => one.id === id) + 1;
  return exitsToTell(process, step.id).map(({ to, label, feedback }) => {
    const number = numberOf(to);
    const target = words('export.step', { number, title: escapeMarkdown(steps[number - 1]?.title ?? to) });
    return `${label === undefined ? '' : `${escapeMarkdown(label)} `}${feedback ? '↩' : '→'} ${target}${fieldMark(step, 'next')}`;
  });
}

function exceptionTable(handbook: Handbook, process: Process): Block {
  return table(
    [words('exception.when'), words('exception.then'), words('exception.role')],
    (process.exceptions ?? []).map((item) => [
      (fieldText(item, 'when') ?? '') + provenance(item),
      fieldText(item, 'then') ?? '',
      item.role === undefined ? '' : peopleLinks(handbook, process, [item.role]) + fieldMark(item, 'role'),
    ]),
  );
}
