import type { Handbook } from '../../../graph/handbook.ts';
import { termTopics, type Term } from '../../../schema/glossary.ts';
import { words } from '../../../i18n/words.ts';
import { labelled, list, section, withDetails, type Block } from '../blocks.ts';
import { escapeMarkdown } from '../escape.ts';
import { provenance, suggestedMark } from '../items.ts';

/** Every term by topic. */
export function glossaryBlocks(handbook: Handbook): Block[] {
  const byTopic = Map.groupBy(handbook.glossary.values(), ({ data }) => data.topic);
  return termTopics.map((topic) =>
    section(2, words(`topic.${topic}`), list((byTopic.get(topic) ?? []).map(({ data }) => termLine(data)))),
  );
}

function termLine(term: Term): string {
  const names = [...(term.synonyms ?? []), term.english].map(escapeMarkdown).join('、');
  const line = labelled(`**${escapeMarkdown(term.term)}**（${names}）`, escapeMarkdown(term.explanation));
  const successor =
    term.successor && labelled(words('glossary.successor'), escapeMarkdown(term.successor) + suggestedMark);
  return withDetails(line + provenance(term), list(successor === undefined ? [] : [successor]));
}
