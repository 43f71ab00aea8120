import type { Handbook } from '../../graph/handbook.ts';
import type { Objective } from '../../schema/objective.ts';
import { keyResultValue } from '../../graph/key-result-value.ts';
import type { PageCare } from '../../site/page-frame.ts';
import { replacementsAmong } from '../../graph/process-people.ts';
import type { Thing } from '../../source/thing.ts';
import { words } from '../../i18n/words.ts';
import { labelled, section, table } from './blocks.ts';
import { escapeMarkdown } from './escape.ts';
import { basisText, fieldMark, fieldText, linkToThing, provenance } from './items.ts';
import { inActiveModel } from './in-active-model.ts';
import { thingMarkdown } from './page.ts';

/** The page of an objective with its key results. */
export function objectiveMarkdown(handbook: Handbook, thing: Thing<Objective>, care: PageCare): string {
  const { title, period, basis, keyResults, alignsTo } = thing.data;
  const lead = labelled(escapeMarkdown(period), escapeMarkdown(title)) + basisText(basis);
  return thingMarkdown(handbook, { kind: 'objectives', thing, lead, care }, [
    alignsTo && labelled(words('objective.alignsTo'), linkToThing(handbook, 'objectives', alignsTo)),
    inActiveModel(
      handbook,
      replacementsAmong(
        handbook,
        keyResults.map(({ owner }) => owner),
      ),
    ),
    section(
      2,
      words('objective.keyResults'),
      table(
        [
          words('objective.what'),
          words('objective.value'),
          words('objective.owner'),
          words('objective.metric'),
        ],
        keyResults.map((result) => [
          (fieldText(result, 'what') ?? '') + provenance(result),
          escapeMarkdown(keyResultValue(handbook, result)) + fieldMark(result, ['change', 'value']),
          linkToThing(handbook, 'roles', result.owner) + fieldMark(result, 'owner'),
          result.metric === undefined
            ? ''
            : linkToThing(handbook, 'metrics', result.metric) + fieldMark(result, 'metric'),
        ]),
      ),
    ),
  ]);
}
