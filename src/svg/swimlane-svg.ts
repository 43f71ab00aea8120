import { cleanText } from '../text/clean-text.ts';
import type {
  PlacedEdge,
  PlacedLane,
  PlacedPhase,
  SwimlaneLayout,
} from '../layout/swimlanes/swimlane-layout.ts';
import { half } from './number.ts';
import { rectElement, textElement } from './elements.ts';
import { roundedPath } from './rounded-path.ts';
import { stepElement } from './step-shape.ts';
import { escapeXml } from './xml.ts';

const CORNER = 6;

function laneElement(lane: PlacedLane): string[] {
  const title = textElement(lane.text, 'oh-heading');
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
    textElement(phase.text, 'oh-subheading'),
    '</g>',
  ];
}

function lineElement(edge: PlacedEdge, arrow: string): string {
  const ends = `data-from="${escapeXml(edge.from)}" data-to="${escapeXml(edge.to)}"`;
  const feedback = edge.feedback ? ' data-feedback=""' : '';
  const marker = `marker-end="url(#${arrow}${edge.feedback ? '-back' : ''})"`;
  return `<path class="oh-line" ${ends}${feedback} ${marker} d="${roundedPath(edge.points, CORNER)}"/>`;
}

function labelElement(edge: PlacedEdge): string[] {
  if (edge.label === undefined) return [];
  const ends = `data-label-from="${escapeXml(edge.from)}" data-label-to="${escapeXml(edge.to)}"`;
  return [textElement(edge.label, 'oh-label', `${ends}${edge.feedback ? ' data-feedback=""' : ''}`)];
}

function arrowMarkers(arrow: string): string[] {
  const marker = (id: string, className: string): string =>
    `<marker id="${id}" class="${className}" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 .5L8 4L0 7.5Z"/></marker>`;
  return ['<defs>', marker(arrow, 'oh-arrow'), marker(`${arrow}-back`, 'oh-arrow oh-arrow-back'), '</defs>'];
}

function describe(layout: SwimlaneLayout): string {
  const roles = [...new Set(layout.steps.map((step) => step.laneTitle))];
  const back = layout.edges.filter((edge) => edge.feedback).length;
  const loops = back === 0 ? '' : `，其中 ${back} 条返回（虚线）`;
  return `${roles.length} 个岗位（${roles.join('、')}），${layout.steps.length} 个步骤，${layout.edges.length} 条连线${loops}。`;
}

/**
 * A laid-out swimlane as SVG text, one element a line.
 *
 * Colours, type and dashes come from `diagram.css`; the drawing carries none of its own. Ids begin with
 * the process id and the variant, so that all variants can stand in one page. Accessible name: the
 * process title; steps and lane headers with `href` are links in reading order.
 */
export function swimlaneSvg(layout: SwimlaneLayout): string {
  const key = `oh-${encodeURIComponent(layout.id).replaceAll('%', '_')}-${layout.variant}`;
  const size = `viewBox="0 0 ${half(layout.width)} ${half(layout.height)}" width="${half(layout.width)}" height="${half(layout.height)}"`;
  const data = `data-diagram="swimlane" data-variant="${layout.variant}" data-id="${escapeXml(layout.id)}"`;
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
    ...layout.edges.map((edge) => lineElement(edge, `${key}-arrow`)),
    ...layout.steps.flatMap(stepElement),
    ...layout.edges.flatMap(labelElement),
    '</svg>',
    '',
  ].join('\n');
}
