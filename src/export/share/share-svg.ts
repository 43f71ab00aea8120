import { escapeXml } from '../../svg/xml.ts';
import { wrapText } from '../../text/wrap-text.ts';

/** What the picture of a shared page says. */
export interface ShareCard {
  /** Where the page belongs, above the title. */
  kicker: string;
  title: string;
  lead: string;
  foot: string;
}

/** The size that chat applications ask for, in px. */
export const shareSize = { width: 1200, height: 630 } as const;

const edge = 84;
const textWidth = shareSize.width - 2 * edge;
const font =
  "'PingFang SC','HarmonyOS Sans SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',sans-serif";

/** The picture of a shared page: where it belongs, its title as large as two lines allow, what it is for. */
export function shareSvg({ kicker, title, lead, foot }: ShareCard): string {
  const titleSize = [84, 68, 56, 44].find((size) => linesOf(title, size).length <= 2) ?? 44;
  const titleLines = atMost(linesOf(title, titleSize), 2);
  const leadLines = atMost(linesOf(lead, 34), 3);
  const titleTop = 250;
  const leadTop = titleTop + titleLines.length * titleSize * 1.3 + 8;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${shareSize.width}" height="${shareSize.height}" viewBox="0 0 ${shareSize.width} ${shareSize.height}" font-family="${escapeXml(font)}">`,
    '<rect width="1200" height="630" fill="#ffffff"/><rect width="20" height="630" fill="#0d6f82"/>',
    mark(edge, 72),
    text([kicker], { x: edge + 84, y: 116, size: 32, fill: '#586872' }),
    text(titleLines, { x: edge, y: titleTop, size: titleSize, fill: '#14212a', bold: true }),
    text(leadLines, { x: edge, y: leadTop, size: 34, fill: '#35454f' }),
    text([foot], { x: edge, y: 572, size: 28, fill: '#586872' }),
    '</svg>',
  ].join('');
}

/** The site's own sign. */
function mark(x: number, y: number): string {
  return `<g transform="translate(${x} ${y}) scale(2.3)" fill="none"><rect width="28" height="28" rx="8" fill="#0d6f82"/><path d="M7.5 7.5h12M7.5 14h7.5M7.5 20.5h12" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/><circle cx="20" cy="14" r="2.3" fill="#ffc861"/></g>`;
}

function linesOf(label: string, size: number): readonly string[] {
  return wrapText(label, textWidth / size);
}

/** The first lines, the last of them with an ellipsis when there are more. */
function atMost(lines: readonly string[], count: number): string[] {
  if (lines.length <= count) return [...lines];
  return lines.slice(0, count).map((line, index) => (index === count - 1 ? `${line.slice(0, -1)}…` : line));
}

interface TextLook {
  x: number;
  y: number;
  size: number;
  fill: string;
  bold?: boolean;
}

function text(lines: readonly string[], { x, y, size, fill, bold = false }: TextLook): string {
  return lines
    .map(
      (line, index) =>
        `<text x="${x}" y="${Math.round(y + index * size * 1.35)}" font-size="${size}" fill="${fill}"${bold ? ' font-weight="700"' : ''}>${escapeXml(line)}</text>`,
    )
    .join('');
}
