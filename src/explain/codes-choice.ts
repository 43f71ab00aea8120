/** Under which name the choice to see the codes is kept. */
export const codesName = 'codes';

/** The choice as it was kept; there is none to hide them. */
export const asShown = (value: unknown): true | undefined => (value === true ? true : undefined);
