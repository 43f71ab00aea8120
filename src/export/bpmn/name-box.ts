import type { Box } from '../../layout/swimlanes/swimlane-layout.ts';
import { cleanText } from '../../text/clean-text.ts';
import { textWidth } from '../../text/text-width.ts';
import type { BpmnFlow, BpmnNode } from './bpmn-plan.ts';

/** Type BPMN tools write labels in, px; they break lines at 90. */
const type = { size: 12, lineHeight: 14, widest: 90 };
const gap = 4;

/**
 * Where the name of an event or gateway stands, which is too small to hold it.
 *
 * Below it; above it where a line passes below; beside the line where lines pass on both sides.
 */
export function nameBox({ id, title, box }: BpmnNode, flows: readonly BpmnFlow[]): Box {
  const room = textWidth(cleanText(title)) * type.size;
  const width = Math.max(type.size, Math.min(type.widest, Math.ceil(room)));
  const height = Math.max(1, Math.ceil(room / type.widest)) * type.lineHeight;
  const middle = box.x + box.width / 2;
  const bottom = box.y + box.height;
  const ends = flows.flatMap(({ from, to, points }) => [
    ...(from === id ? points.slice(0, 2) : []),
    ...(to === id ? points.slice(-2) : []),
  ]);
  const isAbove = ends.some(({ y }) => y < box.y);
  const isBelow = ends.some(({ y }) => y > bottom);
  const x = isAbove && isBelow ? middle - width - gap : middle - width / 2;
  return { x: Math.round(x), y: isBelow && !isAbove ? box.y - height - gap : bottom + gap, width, height };
}
