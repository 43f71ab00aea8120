import { textWidth } from '../../text/text-width.ts';
import type { Drawing } from './metrics.ts';
import type { Box, SwimlaneLayout, TextBlock } from './swimlane-layout.ts';

/** The area the glyphs of a text fill. */
function glyphBox({ lines, x, y, fontSize }: TextBlock): Box {
  const width = Math.max(0, ...lines.map(textWidth)) * fontSize;
  const height = lines.length * fontSize * 1.25;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Our own layout as a drawing to measure. */
export function drawingOf(layout: SwimlaneLayout): Drawing {
  const framed = [...layout.lanes, ...layout.phases].map(({ text, header }) => ({
    block: text,
    inside: header,
  }));
  const titled = layout.steps
    .filter((step) => step.text.lines.length > 0)
    .flatMap(({ text, chip, box }) => [text, chip ?? []].flat().map((block) => ({ block, inside: box })));
  const labels = layout.edges.flatMap((edge) => edge.label ?? []);
  const types = [...framed, ...titled]
    .map(({ block }) => block.fontSize)
    .concat(labels.map((label) => label.fontSize));
  return {
    flow: layout.variant === 'H' ? 'right' : 'down',
    width: layout.width,
    smallestType: Math.min(...types),
    boxes: layout.steps.map(({ id, lane, box }) => ({ id, lane, box })),
    lanes: layout.lanes.map(({ id, band }) => ({ id, box: band })),
    lines: layout.edges.map((edge) => ({ ...edge, label: edge.labelText })),
    labels: labels.map((label) => label.box),
    texts: [...framed, ...titled].map(({ block, inside }) => ({ text: glyphBox(block), inside })),
  };
}
