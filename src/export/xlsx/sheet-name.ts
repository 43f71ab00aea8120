/** Characters that no spreadsheet takes in the name of a sheet. */
const forbidden = /[[\]:*?/\\\u0000-\u001f]/g;

/** A name of a sheet that Excel accepts: at most 31 characters, none of `[]:*?/\`, no quote at its ends. */
export function sheetNameFor(title: string): string {
  const name = title
    .replace(forbidden, ' ')
    .trim()
    .slice(0, 31)
    .replace(/^'+|'+$/g, '')
    .trim();
  // Excel keeps this name for itself.
  return name === '' || name.toLowerCase() === 'history' ? 'Sheet1' : name;
}

/** A sheet's name as formulas quote it: `'选项'`. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The letters of a column counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
