import { words } from '../i18n/words.ts';
import type {
  OrgChartLayout,
  PlacedBox,
  PlacedDottedLine,
  PlacedLine,
  PlacedText,
} from '../layout/org-chart/org-chart-layout.ts';
import { cleanText } from '../text/clean-text.ts';
import { rectElement } from './elements.ts';
import { half } from './number.ts';
import { orthogonalPath } from './orthogonal-path.ts';
import { escapeXml } from '../text/escape-xml.ts';

/** Fitted into 720 px, a chart up to this wide can still be read; a wider one scrolls. */
const LEGIBLE_WIDTH = 785;
const CORNER = 6;
/** Space between a box's edge and its colour bar. */
const BAR_INSET = 4;
const BAR_WIDTH = 3;

/**
 * Draw an org chart: one SVG element a line, themed by `diagram.css`, every box with an address a link.
 *
 * Equal layouts give equal bytes. Throws if a coordinate is not a number.
 */
export function orgChartSvg(layout: OrgChartLayout): string {
  const { width, height, variant } = layout;
  const id = escapeXml(`org-${layout.id}-${variant}`.replace(/\s+/g, '-'));
  const size = `viewBox="0 0 ${half(width)} ${half(height)}" width="${half(width)}" height="${half(height)}"`;
  const names = `role="group" aria-labelledby="${id}-title" aria-describedby="${id}-desc"`;
  const wide = variant === 'wide' && width > LEGIBLE_WIDTH ? ' data-wide=""' : '';
  const kind = `data-diagram="org-chart" data-variant="${variant}" data-id="${escapeXml(layout.id)}"${wide}`;
  const titles = new Map(layout.boxes.map((box) => [box.unit.id, cleanText(box.unit.title)]));
  const hasOneRoot = layout.boxes.filter((box) => box.depth === 0).length === 1;
  const summary = describe(layout);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="oh-diagram oh-org" ${kind} ${size} text-anchor="middle" ${names}>`,
    `<title id="${id}-title">${escapeXml(cleanText(layout.title))}</title>`,
    `<desc id="${id}-desc">${escapeXml(summary)}</desc>`,
    ...linesSvg(layout.lines),
    ...dottedGroup(layout, titles),
    ...layout.boxes.flatMap((box) => boxSvg(box, hasOneRoot)),
    ...layout.dotted.flatMap(labelSvg),
    '</svg>',
    '',
  ].join('\n');
}

/** What the drawing as a whole holds, for those who do not see it. */
function describe({ boxes, dotted }: OrgChartLayout): string {
  const lines = dotted.length > 0 ? words('chart.dotted', { count: dotted.length }) : '';
  return words('chart.description', { boxes: boxes.length, dotted: lines });
}

function ends(line: PlacedLine): string {
  return `data-from="${escapeXml(line.from)}" data-to="${escapeXml(line.to)}"`;
}

function linesSvg(lines: readonly PlacedLine[]): string[] {
  if (lines.length === 0) return [];
  const paths = lines.map((line) => `<path ${ends(line)} d="${orthogonalPath(line.points)}"/>`);
  return ['<g class="oh-org-line">', ...paths, '</g>'];
}

/** All dotted lines, each with a dot where it leaves and an arrow where it arrives: dashes alone may end early. */
function dottedGroup(
  { dotted, id: chart, variant }: OrgChartLayout,
  titles: ReadonlyMap<string, string>,
): string[] {
  if (dotted.length === 0) return [];
  const id = `org-${encodeURIComponent(chart.toWellFormed()).replaceAll('%', '_')}-${variant}`;
  const marker = (end: string, size: number, rest: string): string =>
    `<marker id="${id}-${end}" class="oh-org-end" viewBox="0 0 8 8" markerWidth="${size}" markerHeight="${size}" markerUnits="userSpaceOnUse" ${rest}</marker>`;
  const arrow = marker('to', 7, 'refX="8" refY="4" orient="auto"><path d="M0 .5L8 4L0 7.5Z"/>');
  const dot = marker('from', 5, 'refX="4" refY="4"><circle cx="4" cy="4" r="4"/>');
  return [
    '<defs>',
    dot,
    arrow,
    '</defs>',
    `<g marker-start="url(#${id}-from)" marker-end="url(#${id}-to)">`,
    ...dotted.flatMap((line) => dottedSvg(line, titles)),
    '</g>',
  ];
}

function dottedSvg(line: PlacedDottedLine, titles: ReadonlyMap<string, string>): string[] {
  const [from, to] = [titles.get(line.from) ?? '', titles.get(line.to) ?? ''];
  const label = line.label?.text ?? '';
  const collaboration = words('chart.collaboration', { from, to, label: label && `：${label}` });
  const d = line.pieces.map(orthogonalPath).join('');
  return [
    `<path class="oh-org-dotted" ${ends(line)} data-dotted="" d="${d}">`,
    `<title>${escapeXml(collaboration)}</title>`,
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

/** A box with its own corner as origin: boxes of one size then read alike and compress well. */
function boxSvg(placed: PlacedBox, hasOneRoot: boolean): string[] {
  const { unit } = placed;
  const box = atOrigin(placed);
  const isLink = unit.href !== undefined && isWebAddress(unit.href);
  const classes = [
    ...(box.depth === 0 && hasOneRoot ? ['oh-org-root'] : []),
    ...(unit.headcount === '' ? ['oh-org-group'] : []),
    ...(unit.emphasis ? ['oh-org-here'] : []),
  ];
  const attributes = [
    ...(classes.length > 0 ? [`class="${classes.join(' ')}"`] : []),
    `data-node="${escapeXml(unit.id)}"`,
    `transform="translate(${half(placed.x)} ${half(placed.y)})"`,
    ...(isLink ? [`href="${escapeXml(unit.href ?? '')}"`, `aria-label="${escapeXml(spoken(box))}"`] : []),
    ...(unit.emphasis ? ['aria-current="true"'] : []),
  ];
  const tag = isLink ? 'a' : 'g';
  return [
    `<${tag} ${attributes.join(' ')}>`,
    `<rect class="oh-org-box" width="${half(box.width)}" height="${half(box.height)}" rx="${CORNER}"/>`,
    ...barSvg(box),
    ...box.texts.map(textSvg),
    ...underlineSvg(box),
    `</${tag}>`,
  ];
}

function atOrigin(box: PlacedBox): PlacedBox {
  const moved = <T extends { x: number; y: number }>(place: T): T => ({
    ...place,
    x: place.x - box.x,
    y: place.y - box.y,
  });
  const { underline } = box;
  const line = underline ? { underline: { from: moved(underline.from), to: moved(underline.to) } } : {};
  return { ...box, x: 0, y: 0, texts: box.texts.map(moved), ...line };
}

function barSvg(box: PlacedBox): string[] {
  const { department } = box.unit;
  if (!department) return [];
  const bar = {
    x: box.x + BAR_INSET,
    y: box.y + BAR_INSET + 2,
    width: BAR_WIDTH,
    height: box.height - 2 * (BAR_INSET + 2),
  };
  return [rectElement(bar, `oh-org-bar oh-dept-${department.colour % 12}`, 1.5)];
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

/** What a screen reader says of a box, with the parts the drawing had to cut. */
function spoken({ unit }: PlacedBox): string {
  // What is seen comes first and in the order it is seen: who speaks to a computer says what is written.
  const parts = [
    unit.title,
    unit.headcount,
    unit.suggested && unit.headcount !== '' ? words('suggested.badge') : '',
    unit.note ?? '',
    unit.department?.title ?? '',
  ];
  return parts
    .map(cleanText)
    .filter((part, index, all) => part !== '' && all.indexOf(part) === index)
    .join('，');
}

/** A path of this site or an address of the web; nothing that runs code. */
function isWebAddress(href: string): boolean {
  return /^https?:/i.test(href) || !/^[^/?#]*:/.test(href);
}
