import { keptIn } from './kept-in.ts';

/** What this browser keeps for the reader of this handbook. */
export const kept = keptIn(() => localStorage, import.meta.env.BASE_URL);

/** What it keeps until the tab is closed. */
export const keptInTab = keptIn(() => sessionStorage, import.meta.env.BASE_URL);
