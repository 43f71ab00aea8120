import { words } from '../i18n/words.ts';
import { cleanText } from '../text/clean-text.ts';
import type {
  PlacedEdge,
  PlacedLane,
  PlacedPhase,
  SwimlaneLayout,
} from '../layout/swimlanes/swimlane-layout.ts';
import { half } from './number.ts';
import { LEADING, rectElement, textElement } from './elements.ts';
import { orthogonalPath } from './orthogonal-path.ts';
import { stepElement } from './step-shape.ts';
import { escapeXml } from '../text/escape-xml.ts';

/** Fitted into 720 px, a drawing up to this wide still writes at least 11 px. */
const LEGIBLE_WIDTH = 785;

function headingAttributes({ fontSize }: { fontSize: number }, className: string): string {
  return `class="${className}" font-size="${half(fontSize)}"`;
}

function laneElement(lane: PlacedLane): string[] {
  const title = textElement(lane.text, LEADING.heading, headingAttributes(lane.text, 'oh-heading'));
  const linked = lane.href === undefined ? [title] : [`<a href="${escapeXml(lane.href)}">`, title, '</a>'];
  return [
    `<g data-lane="${escapeXml(lane.id)}">`,
    rectElement(lane.band, 'oh-band'),
    rectElement(lane.header, 'oh-header'),
    ...linked,
    '</g>',
  ];
}

function phaseElement(phase: PlacedPhase, index: number, flowsRight: boolean): string[] {
  const { band } = phase;
  const [x, y] = [half(band.x), half(band.y)];
  const border = flowsRight
    ? `M${x} ${y}V${half(band.y + band.height)}`
    : `M${x} ${y}H${half(band.x + band.width)}`;
  return [
    `<g data-phase="${escapeXml(phase.id)}">`,
    rectElement(phase.header, 'oh-header'),
    ...(index === 0 ? [] : [`<path class="oh-divider" d="${border}"/>`]),
    textElement(phase.text, LEADING.heading, headingAttributes(phase.text, 'oh-subheading')),
    '</g>',
  ];
}

function lineElement(edge: PlacedEdge): string {
  const ends = `data-from="${escapeXml(edge.from)}" data-to="${escapeXml(edge.to)}"`;
  return `<path ${ends}${edge.feedback ? ' data-feedback=""' : ''} d="${orthogonalPath(edge.points)}"/>`;
}

/** Lines of one kind; they inherit arrow and stroke from their group. */
function lineGroup(edges: readonly PlacedEdge[], className: string, arrow: string): string[] {
  if (edges.length === 0) return [];
  return [`<g class="${className}" marker-end="url(#${arrow})">`, ...edges.map(lineElement), '</g>'];
}

function labelElement(edge: PlacedEdge): string[] {
  if (edge.label === undefined) return [];
  const ends = `data-label-from="${escapeXml(edge.from)}" data-label-to="${escapeXml(edge.to)}"`;
  return [textElement(edge.label, LEADING.label, `${ends}${edge.feedback ? ' data-feedback=""' : ''}`)];
}

function textGroup(className: string, fontSize: number | undefined, elements: readonly string[]): string[] {
  if (fontSize === undefined || elements.length === 0) return [];
  return [`<g class="${className}" font-size="${half(fontSize)}">`, ...elements, '</g>'];
}

function arrowMarkers(arrow: string): string[] {
  const marker = (id: string, className: string): string =>
    `<marker id="${id}" class="${className}" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 .5L8 4L0 7.5Z"/></marker>`;
  return ['<defs>', marker(arrow, 'oh-arrow'), marker(`${arrow}-back`, 'oh-arrow oh-arrow-back'), '</defs>'];
}

function describe(layout: SwimlaneLayout): string {
  const lanes = [...new Set(layout.steps.map((step) => step.laneTitle))];
  const back = layout.edges.filter((edge) => edge.feedback).length;
  return words('swimlane.description', {
    count: lanes.length,
    lanes: lanes.join('、'),
    steps: layout.steps.length,
    lines: layout.edges.length,
    back: back === 0 ? '' : words('swimlane.back', { count: back }),
  });
}

/**
 * A laid-out swimlane as SVG text, one element a line.
 *
 * Colours, type and dashes come from `diagram.css`; the drawing carries none of its own. Ids begin with
 * the process id and the variant, so that all variants can stand in one page. Accessible name: the
 * process title; steps and lane headers with `href` are links in reading order.
 */
export function swimlaneSvg(layout: SwimlaneLayout): string {
  const key = `oh-${encodeURIComponent(layout.id.toWellFormed()).replaceAll('%', '_')}-${layout.variant}`;
  const size = `viewBox="0 0 ${half(layout.width)} ${half(layout.height)}" width="${half(layout.width)}" height="${half(layout.height)}"`;
  const wide = layout.width > LEGIBLE_WIDTH ? ' data-wide=""' : '';
  const data = `data-diagram="swimlane" data-variant="${layout.variant}" data-id="${escapeXml(layout.id)}"${wide}`;
  const forward = layout.edges.filter((edge) => !edge.feedback);
  const back = layout.edges.filter((edge) => edge.feedback);
  const labelled = layout.edges.find((edge) => edge.label !== undefined);
  const flowsRight = layout.variant === 'H';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="oh-diagram" ${data} ${size} role="group" aria-labelledby="${key}-title" aria-describedby="${key}-desc">`,
    `<title id="${key}-title">${escapeXml(cleanText(layout.title))}</title>`,
    `<desc id="${key}-desc">${escapeXml(describe(layout))}</desc>`,
    ...arrowMarkers(`${key}-arrow`),
    '<g class="oh-lanes">',
    ...layout.lanes.flatMap(laneElement),
    '</g>',
    ...layout.phases.flatMap((phase, index) => phaseElement(phase, index, flowsRight)),
    ...lineGroup(forward, 'oh-lines', `${key}-arrow`),
    ...lineGroup(back, 'oh-lines oh-lines-back', `${key}-arrow-back`),
    ...textGroup('oh-steps', layout.steps[0]?.text.fontSize, layout.steps.flatMap(stepElement)),
    ...textGroup('oh-labels', labelled?.label?.fontSize, layout.edges.flatMap(labelElement)),
    '</svg>',
    '',
  ].join('\n');
}
