import type { Handbook } from '../../../graph/handbook.ts';
import { termTopics, type Term } from '../../../schema/glossary.ts';
import { suggestedThroughout } from '../../../schema/provenance.ts';
import { words } from '../../../i18n/words.ts';
import { labelled, list, section, withDetails, type Block } from '../blocks.ts';
import { escapeMarkdown } from '../escape.ts';
import { fieldMark, fieldText, provenance, throughoutNote } from '../items.ts';

/** Every term by topic. */
export function glossaryBlocks(handbook: Handbook): Block[] {
  const byTopic = Map.groupBy(handbook.glossary.values(), ({ data }) => data.topic);
  const said = suggestedThroughout(
    [...handbook.glossary.values()].map(({ data }) => data),
    ['explanation'],
  );
  return [
    throughoutNote(said.map((name) => words(`glossary.${name}`))),
    ...termTopics.map((topic) =>
      section(
        2,
        words(`topic.${topic}`),
        list((byTopic.get(topic) ?? []).map(({ data }) => termLine(data, said))),
      ),
    ),
  ];
}

function termLine(term: Term, said: readonly string[]): string {
  const synonyms = (term.synonyms ?? []).map(escapeMarkdown).join('、');
  const names = [...(synonyms ? [synonyms + fieldMark(term, 'synonyms')] : []), fieldText(term, 'english')];
  const title = `**${escapeMarkdown(term.term)}**${fieldMark(term, 'term')}（${names.join('、')}）`;
  const line = labelled(title, fieldText(term, 'explanation', said) ?? '');
  const successor =
    term.successor && labelled(words('glossary.successor'), fieldText(term, 'successor') ?? '');
  return withDetails(line + provenance(term), list(successor === undefined ? [] : [successor]));
}
