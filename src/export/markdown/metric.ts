import type { Handbook } from '../../graph/handbook.ts';
import type { Metric } from '../../schema/metric.ts';
import { usesByKind } from '../../graph/uses.ts';
import type { Thing } from '../../source/thing.ts';
import { words } from '../../i18n/words.ts';
import { formulaText } from '../formula-text.ts';
import { facts, section, type Block } from './blocks.ts';
import { escapeMarkdown } from './escape.ts';
import { fieldMark, fieldText, linksToThings, linkTo, notesList, provenance } from './items.ts';

/** One figure: what it is, how it is computed, which value is wanted, who answers for it, where it is used. */
export function metricSection(handbook: Handbook, { id, data }: Thing<Metric>): Block {
  const names = [...(data.aliases ?? []), ...(data.english === undefined ? [] : [data.english])];
  const uses = usesByKind(handbook, 'metrics', id).filter(({ kind }) => kind !== 'roles');
  return section(
    3,
    escapeMarkdown(data.title) + fieldMark(data, 'title') + provenance(data),
    names.map(escapeMarkdown).join(' · '),
    fieldText(data, 'definition'),
    facts([
      [
        words('export.formula'),
        data.formula && escapeMarkdown(formulaText(handbook, data.formula)) + fieldMark(data, 'formula'),
      ],
      [
        words('metric.unit'),
        `${fieldText(data, 'unit') ?? ''}，${words(`direction.${data.direction}`)}${fieldMark(data, 'direction')}`,
      ],
      [words('metric.target'), targetText(data)],
      [words('metric.from'), fieldText(data, 'from')],
      [words('metric.owner'), linksToThings(handbook, 'roles', [data.owner]) + fieldMark(data, 'owner')],
      [
        words('metric.movedBy'),
        data.movedBy && linksToThings(handbook, 'roles', data.movedBy) + fieldMark(data, 'movedBy'),
      ],
      ...uses.map(
        ({ kind, links }) =>
          [words(`nav.${kind}`), links.map((link) => linkTo(handbook, link)).join('、')] as const,
      ),
    ]),
    notesList(data.notes),
  );
}

function targetText({ target, unit }: Metric): string | undefined {
  if (!target) return undefined;
  const scope = target.scope === undefined ? '' : `（${escapeMarkdown(target.scope)}）`;
  const wanted = words(`bound.${target.bound}`, { value: target.value, unit: escapeMarkdown(unit) });
  const mark = fieldMark(target, ['value', 'bound']);
  return wanted + mark + scope + fieldMark(target, 'scope') + provenance(target);
}
