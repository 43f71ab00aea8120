import type { Plugin } from 'vite';

/**
 * What writes Word documents looks behind as soon as it is loaded, to read the attributes of a picture. Safari cannot
 * before 16.4 (decision 012), and no document would come; the white space may as well be read along.
 */
export const withoutLookbehind: Plugin = {
  name: 'without-lookbehind',
  transform: {
    filter: { id: /[\\/]docx[\\/]dist[\\/]html\.mjs$/ },
    handler: (code) => code.replace(String.raw`"(?<=\\s)([^`, () => String.raw`"\\s([^`),
  },
};
