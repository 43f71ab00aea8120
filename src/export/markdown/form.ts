import type { Handbook } from '../../graph/handbook.ts';
import type { Form } from '../../schema/form.ts';
import { suggestedThroughout } from '../../schema/provenance.ts';
import type { PageCare } from '../../site/page-frame.ts';
import { usesByKind } from '../../graph/uses.ts';
import type { Thing } from '../../source/thing.ts';
import { columnNames, exampleText, whenFilled } from '../form-table.ts';
import { words } from '../../i18n/words.ts';
import { facts, join, section, table, type Block } from './blocks.ts';
import { escapeMarkdown } from './escape.ts';
import {
  basisText,
  fieldMark,
  fieldText,
  linksToThings,
  linkTo,
  provenance,
  throughoutNote,
} from './items.ts';
import { thingMarkdown } from './page.ts';

/** The page of a form: who fills it in, how often, every field, where it is used. */
export function formMarkdown(handbook: Handbook, thing: Thing<Form>, care: PageCare): string {
  const { purpose, basis, filledBy, readBy, frequency, keep, fields } = thing.data;
  const lead = escapeMarkdown(purpose) + basisText(basis);
  const uses = usesByKind(handbook, 'forms', thing.id);
  return thingMarkdown(handbook, { kind: 'forms', thing, lead, care }, [
    facts([
      [words('form.filledBy'), linksToThings(handbook, 'roles', filledBy)],
      [words('form.readBy'), linksToThings(handbook, 'roles', readBy)],
      [words('form.frequency'), whenFilled(thing.data) + provenance(frequency)],
      [words('form.keep'), keep && words('count.months', { count: keep.months }) + provenance(keep)],
    ]),
    section(2, words('form.fields'), fieldTable(handbook, fields)),
    section(
      2,
      words('form.used'),
      facts(
        uses.map(({ kind, links }) => [
          words(`nav.${kind}`),
          links.map((link) => linkTo(handbook, link)).join('、'),
        ]),
      ),
    ),
  ]);
}

function fieldTable(handbook: Handbook, fields: Form['fields'] = []): Block {
  const said = suggestedThroughout(fields, columnNames);
  const rows = table(
    [words('field.name'), words('field.type'), words('field.hint'), words('field.example')],
    fields.map((field) => {
      const extra = [
        ...(field.unit ? [escapeMarkdown(field.unit) + fieldMark(field, 'unit', said)] : []),
        ...(field.required ? [words('field.required') + fieldMark(field, 'required', said)] : []),
      ];
      const options = field.options ? `：${field.options.map(escapeMarkdown).join(' / ')}` : '';
      const filler =
        field.filledBy &&
        words('field.filledBy') +
          linksToThings(handbook, 'roles', [field.filledBy]) +
          fieldMark(field, 'filledBy');
      return [
        escapeMarkdown(field.name) +
          fieldMark(field, 'name') +
          (extra.length > 0 ? `（${extra.join('，')}）` : '') +
          provenance(field),
        words(`fieldType.${field.type}`) +
          fieldMark(field, 'type', said) +
          options +
          fieldMark(field, 'options', said),
        [fieldText(field, 'hint', said), filler].filter(Boolean).join(' '),
        escapeMarkdown(exampleText(field)) + fieldMark(field, 'example', said),
      ];
    }),
  );
  return join([throughoutNote(said.map((name) => words(`field.${name}`))), rows]);
}
