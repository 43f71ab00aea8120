import type { ChartWords } from '../layout/org-chart/chart-words.ts';
import { CHINESE } from '../layout/org-chart/chart-words.ts';
import type {
  OrgChartLayout,
  PlacedBox,
  PlacedDottedLine,
  PlacedLine,
  PlacedText,
} from '../layout/org-chart/org-chart-layout.ts';
import { cleanText } from '../text/clean-text.ts';
import { half } from './number.ts';
import { roundedPath } from './rounded-path.ts';
import { escapeXml } from './xml.ts';

/** Fitted into 720 px, a chart up to this wide can still be read; a wider one scrolls. */
const LEGIBLE_WIDTH = 770;
const CORNER = 6;
/** Space between a box's edge and its colour bar. */
const BAR_INSET = 4;
const BAR_WIDTH = 3;

/**
 * Draw an org chart: one SVG element a line, themed by `diagram.css`, every box with an address a link.
 *
 * Equal layouts give equal bytes. Throws if a coordinate is not a number.
 */
export function orgChartSvg(layout: OrgChartLayout, words: ChartWords = CHINESE): string {
  const { width, height, variant } = layout;
  const id = escapeXml(`org-${layout.id}-${variant}`.replace(/\s+/g, '-'));
  const size = `viewBox="0 0 ${half(width)} ${half(height)}" width="${half(width)}" height="${half(height)}"`;
  const names = `role="group" aria-labelledby="${id}-title" aria-describedby="${id}-desc"`;
  const wide = variant === 'wide' && width > LEGIBLE_WIDTH ? ' data-wide=""' : '';
  const kind = `data-diagram="org-chart" data-variant="${variant}" data-id="${escapeXml(layout.id)}"${wide}`;
  const titles = new Map(layout.boxes.map((box) => [box.unit.id, cleanText(box.unit.title)]));
  const hasOneRoot = layout.boxes.filter((box) => box.depth === 0).length === 1;
  const summary = words.describe(layout.boxes.length, layout.dotted.length);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="oh-diagram oh-org" ${kind} ${size} text-anchor="middle" ${names}>`,
    `<title id="${id}-title">${escapeXml(cleanText(layout.title))}</title>`,
    `<desc id="${id}-desc">${escapeXml(summary)}</desc>`,
    ...layout.lines.map(lineSvg),
    ...layout.dotted.flatMap((line) => dottedSvg(line, titles, words)),
    ...layout.boxes.flatMap((box) => boxSvg(box, hasOneRoot, words)),
    ...layout.dotted.flatMap(labelSvg),
    '</svg>',
    '',
  ].join('\n');
}

function ends(line: PlacedLine): string {
  return `data-from="${escapeXml(line.from)}" data-to="${escapeXml(line.to)}"`;
}

function lineSvg(line: PlacedLine): string {
  return `<path class="oh-org-line" ${ends(line)} d="${roundedPath(line.points, CORNER)}"/>`;
}

function dottedSvg(line: PlacedDottedLine, titles: ReadonlyMap<string, string>, words: ChartWords): string[] {
  const [from, to] = [titles.get(line.from) ?? '', titles.get(line.to) ?? ''];
  const d = line.pieces.map((piece) => roundedPath(piece, CORNER)).join('');
  return [
    `<path class="oh-org-dotted" ${ends(line)} data-dotted="" d="${d}">`,
    `<title>${escapeXml(words.collaboration(from, to, line.label?.text ?? ''))}</title>`,
    '</path>',
  ];
}

function labelSvg(line: PlacedDottedLine): string[] {
  const { label } = line;
  if (!label) return [];
  const data = `data-label-from="${escapeXml(line.from)}" data-label-to="${escapeXml(line.to)}"`;
  const at = `x="${half(label.x)}" y="${half(label.y)}" font-size="${label.size}"`;
  return [`<text class="oh-org-label" ${data} ${at}>${escapeXml(label.text)}</text>`];
}

function boxSvg(box: PlacedBox, hasOneRoot: boolean, words: ChartWords): string[] {
  const { unit } = box;
  const isLink = unit.href !== undefined && isWebAddress(unit.href);
  const classes = [
    'oh-org-node',
    ...(box.depth === 0 && hasOneRoot ? ['oh-org-root'] : []),
    ...(unit.headcount === '' ? ['oh-org-group'] : []),
    ...(unit.emphasis ? ['oh-org-here'] : []),
  ];
  const attributes = [
    `class="${classes.join(' ')}"`,
    `data-node="${escapeXml(unit.id)}"`,
    ...(isLink
      ? [`href="${escapeXml(unit.href ?? '')}"`, `aria-label="${escapeXml(spoken(box, words))}"`]
      : []),
    ...(unit.emphasis ? ['aria-current="true"'] : []),
  ];
  const tag = isLink ? 'a' : 'g';
  return [
    `<${tag} ${attributes.join(' ')}>`,
    `<rect class="oh-org-box" ${rectangle(box.x, box.y, box.width, box.height)} rx="${CORNER}"/>`,
    ...barSvg(box),
    ...box.texts.map(textSvg),
    ...underlineSvg(box),
    `</${tag}>`,
  ];
}

function barSvg(box: PlacedBox): string[] {
  const { department } = box.unit;
  if (!department) return [];
  const [x, y] = [box.x + BAR_INSET, box.y + BAR_INSET + 2];
  const shape = rectangle(x, y, BAR_WIDTH, box.height - 2 * (BAR_INSET + 2));
  return [`<rect class="oh-org-bar oh-dept-${department.colour % 12}" ${shape} rx="1.5"/>`];
}

function textSvg(text: PlacedText): string {
  // Centred is what the whole drawing is.
  const anchor = text.anchor === 'middle' ? '' : ` text-anchor="${text.anchor}"`;
  const at = `x="${half(text.x)}" y="${half(text.y)}" font-size="${text.size}"${anchor}`;
  return `<text class="oh-org-${text.part}" ${at}>${escapeXml(text.text)}</text>`;
}

function underlineSvg({ underline }: PlacedBox): string[] {
  if (!underline) return [];
  const { from, to } = underline;
  return [
    `<line class="oh-org-underline" x1="${half(from.x)}" y1="${half(from.y)}" x2="${half(to.x)}" y2="${half(to.y)}"/>`,
  ];
}

function rectangle(x: number, y: number, width: number, height: number): string {
  return `x="${half(x)}" y="${half(y)}" width="${half(width)}" height="${half(height)}"`;
}

/** What a screen reader says of a box, with the parts the drawing had to cut. */
function spoken({ unit }: PlacedBox, words: ChartWords): string {
  // What is seen comes first and in the order it is seen: who speaks to a computer says what is written.
  const parts = [
    unit.title,
    unit.headcount,
    unit.suggested && unit.headcount !== '' ? words.suggested : '',
    unit.note ?? '',
    unit.department?.title ?? '',
  ];
  return parts
    .map(cleanText)
    .filter((part, index, all) => part !== '' && all.indexOf(part) === index)
    .join(words.comma);
}

/** A path of this site or an address of the web; nothing that runs code. */
function isWebAddress(href: string): boolean {
  return /^https?:/i.test(href) || !/^[^/?#]*:/.test(href);
}
