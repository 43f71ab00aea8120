/** Colours of the bar around the pages, as a browser or a phone draws it. */
export const themeColours = { light: '#ffffff', dark: '#141a1f' } as const;
