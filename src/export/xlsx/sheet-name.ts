/** Characters that no spreadsheet takes in the name of a sheet. */
const forbidden = /[[\]:*?/\\\u0000-\u001f]/g;

/**
 * A name of a sheet that Excel accepts: at most 31 characters, none of `[]:*?/\`, no quote at its ends.
 *
 * @param taken Name of another sheet of the same workbook.
 */
export function sheetNameFor(title: string, taken?: string): string {
  const name = shortened(title.replace(forbidden, ' ').trim())
    .replace(/^'+|'+$/g, '')
    .trim();
  // Excel keeps “history” for itself.
  return ['', 'history', taken?.toLowerCase()].includes(name.toLowerCase()) ? 'Sheet1' : name;
}

/** The first 31 UTF-16 units, which is what Excel counts; no character is cut in half. */
function shortened(name: string): string {
  return name.slice(0, 31).replace(/[\uD800-\uDBFF]$/, '');
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
