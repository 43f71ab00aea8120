/** What opens a formula in a spreadsheet when a cell begins with it, full-width forms included. */
const formulaStart = /^[=+\-@＝＋－＠\t\r\n]/;

/** A number as text, which computes nothing: `-3`, `-13.3%`. */
const plainNumber = /^[+-]?\d+(?:\.\d+)?%?$/;

/** Text that a spreadsheet shows as it stands: what would run as a formula gets an apostrophe in front. */
export function withoutFormula(text: string): string {
  if (plainNumber.test(text)) return text;
  return formulaStart.test(text.trimStart()) || formulaStart.test(text) ? `'${text}` : text;
}

/**
 * Rows as CSV by RFC 4180, with the byte order mark by which Excel knows UTF-8.
 *
 * Numbers stay numbers, negative ones too; text that would run as a formula is disarmed.
 */
export function formatCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('')}`;
}

function formatCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = withoutFormula(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
