import type { Handbook } from '../graph/handbook.ts';

/** Whether pages that were read stay on the reader's device, to be read without a network. */
export function keepsPages({ settings }: Handbook): boolean {
  return settings.data.offline ?? true;
}
