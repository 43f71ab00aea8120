import type { Plugin } from 'vite';
import { words, type Word } from '../i18n/words.ts';

/** What only a script says: no page need carry it, and no script the list of all words for it. */
const asked = /\bwords\('([\w.]+)'\)/g;

/** Scripts of pages name their words as pages do; each comes with the word itself. */
export const wordsInScripts: Plugin = {
  name: 'words-in-scripts',
  enforce: 'pre', // while the code is as it was written
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: /[\\/]src[\\/](?:explain|reader|search|word)[\\/][^?]+\.ts$/ },
    handler: (code) => code.replace(asked, (_call, name: string) => JSON.stringify(words(name as Word))), // checked where it is written
  },
};
