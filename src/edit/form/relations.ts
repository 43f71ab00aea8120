import type { Target } from '../../schema/reference.ts';
import type { Relation } from './form-field.ts';

/** Where a person picks what a field points at, and by which words it is found. */
export function relationTo(target: Target): Relation {
  switch (target) {
    case 'metrics':
      return inList('metrics', 'metrics', 'id', ['title', 'aliases']);
    case 'glossary':
      return inList('glossary', 'terms', 'id', ['term', 'synonyms']);
    case 'statements':
      return {
        collection: 'sources',
        value_field: 'statements.*.code',
        display_fields: ['{{statements.*.code}} {{statements.*.text}}'],
        search_fields: ['statements.*.code', 'statements.*.text'],
      };
    default:
      return {
        collection: target,
        value_field: '{{slug}}',
        display_fields: ['title'],
        search_fields: ['title', '{{slug}}'],
      };
  }
}

function inList(file: string, list: string, id: string, [shown = id]: string[]): Relation {
  const field = (name: string): string => `${list}.*.${name}`;
  return {
    collection: 'lists',
    file,
    value_field: field(id),
    display_fields: [field(shown)],
    search_fields: [field(shown), field(id)],
  };
}
