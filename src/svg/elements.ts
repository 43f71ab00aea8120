import { half } from './number.ts';
import { escapeXml } from '../text/escape-xml.ts';

type Box = { x: number; y: number; width: number; height: number };
type TextBlock = { lines: readonly string[]; x: number; y: number; fontSize: number };

/** Distance of lines within a text, in em. */
export const LEADING = { heading: 1.35, step: 1.4, label: 1.25 } as const;

/** Distance from a line's middle down to its baseline, in em: CJK glyphs sit 0.88 above and 0.12 below it. */
const BASELINE = 0.36;

/** A rectangle; `x` and `y` are left out where they are 0, which is what SVG takes them for. */
export function rectElement({ x, y, width, height }: Box, className: string, radius = 0): string {
  const rounding = radius === 0 ? '' : ` rx="${half(radius)}"`;
  const place = `${x === 0 ? '' : ` x="${half(x)}"`}${y === 0 ? '' : ` y="${half(y)}"`}`;
  return `<rect class="${className}"${place} width="${half(width)}" height="${half(height)}"${rounding}/>`;
}

/**
 * Wrapped text centred on a point: one `<text>`, a `<tspan>` for each further line.
 *
 * @param attributes Further attributes, already escaped, e.g. class and font size where no group sets them.
 */
export function textElement(block: TextBlock, leading: number, attributes = ''): string {
  const { lines, x, y, fontSize } = block;
  const spacing = Math.round(fontSize * leading * 2) / 2;
  const first = y - ((lines.length - 1) * spacing) / 2 + fontSize * BASELINE;
  const [start = '', ...rest] = lines;
  const more = rest
    .map((line) => `<tspan x="${half(x)}" dy="${half(spacing)}">${escapeXml(line)}</tspan>`)
    .join('');
  const extra = attributes === '' ? '' : ` ${attributes}`;
  return `<text${extra}${x === 0 ? '' : ` x="${half(x)}"`} y="${half(first)}">${escapeXml(start)}${more}</text>`;
}
