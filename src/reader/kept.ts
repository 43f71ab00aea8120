import { keptIn } from './kept-in.ts';

/** What this browser keeps for the reader of this handbook. */
export const kept = keptIn(() => localStorage, import.meta.env.BASE_URL);
