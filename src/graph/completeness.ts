import type { Target } from '../schema/reference.ts';
import type { Handbook } from './handbook.ts';

/**
 * Whether every thing of these kinds was accepted.
 *
 * Only then can one say that something is used nowhere: the use may stand in the file that was refused.
 */
export function isComplete(handbook: Handbook, kinds: readonly Target[]): boolean {
  return kinds.every((kind) => handbook.knownIds[kind]?.size === handbook[kind].size);
}
