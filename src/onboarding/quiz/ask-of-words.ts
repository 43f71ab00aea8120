import { find, type Handbook } from '../../graph/handbook.ts';
import { pathOf } from '../../graph/paths.ts';
import { isSuggested } from '../../schema/provenance.ts';
import type { Role } from '../../schema/role.ts';
import type { Thing } from '../../source/thing.ts';
import { termsOf } from '../terms-of.ts';
import type { AskWords, Draft } from './question.ts';

/** What the metrics and the terms of a role are called. */
export function wordDrafts(handbook: Handbook, role: Thing<Role>, words: AskWords): Draft[] {
  return [...metricDrafts(handbook, role, words), ...termDrafts(handbook, role, words)];
}

function metricDrafts(handbook: Handbook, role: Thing<Role>, words: AskWords): Draft[] {
  const own = (role.data.metrics ?? []).map((id) => find(handbook, 'metrics', id));
  return own.flatMap((metric) => {
    const { title, definition, group } = metric.data;
    const inGroup = [...handbook.metrics.values()].filter(({ data }) => data.group === group);
    return [
      {
        kind: 'metric' as const,
        ask: words('metric', { definition }),
        right: title,
        wrong: [...inGroup, ...own, ...handbook.metrics.values()]
          .filter(({ data }) => data.definition !== definition)
          .map(({ data }) => data.title)
          .filter((other) => other !== title),
        source: { label: title, path: pathOf('metrics', metric.id) },
        isSuggested: isSuggested(metric.data, 'definition'),
      },
    ];
  });
}

function termDrafts(handbook: Handbook, role: Thing<Role>, words: AskWords): Draft[] {
  const byName = new Map([...handbook.glossary.values()].map((term) => [term.data.term, term]));
  return termsOf(handbook, role).flatMap(({ label }) => {
    const term = byName.get(label);
    if (!term) return [];
    const { explanation, topic, synonyms = [] } = term.data;
    if ([label, ...synonyms].some((name) => explanation.includes(name))) return [];
    return [
      {
        kind: 'term' as const,
        ask: words('term', { explanation }),
        right: label,
        wrong: [...handbook.glossary.values()]
          .filter(({ id, data }) => id !== term.id && data.topic === topic && !synonyms.includes(data.term))
          .map(({ data }) => data.term),
        source: { label, path: pathOf('glossary', term.id) },
        isSuggested: isSuggested(term.data, 'explanation'),
      },
    ];
  });
}
