import type { Target } from '../../schema/reference.ts';
import type { Relation } from './form-field.ts';

/** Where a person picks what a field points at, and by which words it is found. */
export function relationTo(target: Target): Relation {
  switch (target) {
    case 'metrics':
      return inList('metrics', 'metrics', 'title');
    case 'glossary':
      return inList('glossary', 'terms', 'term');
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

function inList(file: string, list: string, shown: string): Relation {
  const field = (name: string): string => `${list}.*.${name}`;
  return {
    collection: 'lists',
    file,
    value_field: field('id'),
    display_fields: [field(shown)],
    search_fields: [field(shown), field('id')],
  };
}
