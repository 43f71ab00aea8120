import type { Handbook } from '../graph/handbook.ts';
import { pathOf } from '../graph/paths.ts';
import { countSourced, suggestionsIn, type Suggestion } from '../graph/provenance.ts';
import { figureOf, type Figure } from './figure.ts';

/** Suggestions of one kind of thing; an item may hold several, one a field. */
export interface KindSuggestions {
  kind: Suggestion['kind'];
  suggested: number;
  /** Items that say what they rest on, and those of which all or some is our suggestion. */
  items: number;
  withSuggestion: number;
}

/** How much of each kind is our suggestion, most first. */
export function suggestionsByKind(handbook: Handbook): KindSuggestions[] {
  return [...Map.groupBy(suggestionsIn(handbook), ({ kind }) => kind)]
    .map(([kind, own]) => ({
      kind,
      suggested: own.length,
      ...countSourced([...handbook[kind].values()].map(({ data }) => data)),
    }))
    .toSorted((a, b) => b.suggested - a.suggested);
}

/** Suggestions to confirm, and statements that nothing rests on. */
export function trustFigures(handbook: Handbook): Figure[] {
  const kinds = suggestionsByKind(handbook);
  const unused = [...handbook.statements.values()].filter(
    ({ id }) =>
      !handbook
        .usesOf('statements', id)
        .some(({ from }) => from.kind !== 'settings' && from.kind !== 'sources'),
  );
  return [
    {
      id: 'suggestions',
      group: 'trust',
      urgency: 'know',
      value: kinds.reduce((sum, { withSuggestion }) => sum + withSuggestion, 0),
      of: kinds.reduce((sum, { items }) => sum + items, 0),
      path: '/suggestions/',
      items: [],
    },
    figureOf({
      id: 'statements-unused',
      group: 'trust',
      urgency: 'mend',
      of: handbook.statements.size,
      path: '/sources/',
      items: unused.map(({ id }) => ({ label: id, path: pathOf('statements', id) })),
    }),
  ];
}
