import type { CellStyle, WriteSheet } from 'hucre';

/** One typeface for all; spreadsheets without it take their own. */
export const typeface = '微软雅黑';

const hair = { style: 'thin', color: { rgb: 'C6D0D5' } } as const;
const grid = { top: hair, right: hair, bottom: hair, left: hair } as const;
const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const font = (more: CellStyle['font'] = {}) => ({ name: typeface, size: 11, ...more });

/** How cells look: the colours of the site, sober enough for a black-and-white printer. */
export const looks = {
  title: { font: font({ size: 16, bold: true }), alignment: { vertical: 'center' }, numFmt: '@' },
  guide: {
    font: font({ size: 10, color: { rgb: '586872' } }),
    alignment: { vertical: 'center', wrapText: true },
    numFmt: '@',
  },
  required: {
    font: font({ bold: true, color: { rgb: 'FFFFFF' } }),
    fill: solid('0D6F82'),
    border: grid,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
    numFmt: '@',
  },
  head: {
    font: font({ bold: true, color: { rgb: '084350' } }),
    fill: solid('D8EFF3'),
    border: grid,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
    numFmt: '@',
  },
  example: {
    font: font({ italic: true, color: { rgb: '586872' } }),
    fill: solid('FDF1D3'),
    border: grid,
    alignment: { vertical: 'center', wrapText: true },
  },
  cell: { font: font(), border: grid, alignment: { vertical: 'center', wrapText: true } },
  sum: { font: font({ bold: true }), fill: solid('EEF2F4'), border: grid },
} as const satisfies Record<string, CellStyle>;

/** An A4 sheet on its side, as wide as the table. */
export const landscape = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
} as const satisfies WriteSheet['pageSetup'];

/** A text for a header or footer of a page, in which `&` begins a code. */
export function pageText(text: string): string {
  return text.replaceAll('&', '&&');
}
