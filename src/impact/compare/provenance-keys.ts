/** Fields that say what an item rests on, not what it says. */
export const provenanceKeys: ReadonlySet<string> = new Set(['basis', 'suggested']);
