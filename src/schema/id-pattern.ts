/** An id, and with its ending a file name: lower-case letters, digits and hyphens. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The code of a source, and with its ending a file name: `S0`. */
export const sourceCodePattern = /^[A-Z][A-Z0-9]*$/;
