import type { Handbook } from '../graph/handbook.ts';
import type { Figure } from './figure.ts';
import { measureFigures } from './measures.ts';
import { organisationFigures } from './organisation.ts';
import { reviewFigures } from './reviews.ts';
import { trustFigures } from './trust.ts';
import { workFigures } from './work.ts';

/** Everything a careful manager would ask of a handbook, group by group; nought is healthy. */
export function healthFigures(handbook: Handbook): Figure[] {
  return [
    ...reviewFigures(handbook),
    ...organisationFigures(handbook),
    ...workFigures(handbook),
    ...measureFigures(handbook),
    ...trustFigures(handbook),
  ];
}
