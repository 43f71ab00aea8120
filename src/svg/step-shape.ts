import { textWidth } from '../text/text-width.ts';
import { CHIP_LEADING, CHIP_PADDING, SLANT, WAVE } from '../layout/swimlanes/step-size.ts';
import type { Box, PlacedStep, Point, TextBlock } from '../layout/swimlanes/swimlane-layout.ts';
import { LEADING, rectElement, textElement } from './elements.ts';
import { half } from './number.ts';
import { escapeXml } from '../text/escape-xml.ts';

const CORNER = 5;

function polygon(points: readonly (readonly [x: number, y: number])[]): string {
  const list = points.map(([x, y]) => `${half(x)},${half(y)}`).join(' ');
  return `<polygon class="oh-shape" points="${list}"/>`;
}

function documentShape({ x, y, width, height }: Box): string {
  const edge = y + height - WAVE / 2;
  const middle = x + width / 2;
  const quarter = width / 4;
  const wave = `Q${half(x + width - quarter)} ${half(edge - WAVE)} ${half(middle)} ${half(edge)}Q${half(x + quarter)} ${half(edge + WAVE)} ${half(x)} ${half(edge)}`;
  return `<path class="oh-shape" d="M${half(x)} ${half(y)}H${half(x + width)}V${half(edge)}${wave}Z"/>`;
}

function outline(step: PlacedStep): string {
  const { x, y, width, height } = step.box;
  const [right, bottom, middleX, middleY] = [x + width, y + height, x + width / 2, y + height / 2];
  if (step.kind === 'parallel') {
    return polygon([[middleX, y], [right, middleY], [middleX, bottom], [x, middleY]]); // prettier-ignore
  }
  if (step.kind === 'decision') {
    const [left, far] = [x + SLANT, right - SLANT];
    return polygon([[left, y], [far, y], [right, middleY], [far, bottom], [left, bottom], [x, middleY]]); // prettier-ignore
  }
  if (step.kind === 'start' || step.kind === 'end')
    return rectElement(step.box, 'oh-shape', Math.min(width, height) / 2);
  return step.document === true ? documentShape(step.box) : rectElement(step.box, 'oh-shape', CORNER);
}

function plusSign({ x, y, width, height }: Box): string {
  const [middleX, middleY, arm] = [x + width / 2, y + height / 2, width / 5];
  return `<path class="oh-plus" d="M${half(middleX - arm)} ${half(middleY)}H${half(middleX + arm)}M${half(middleX)} ${half(middleY - arm)}V${half(middleY + arm)}"/>`;
}

function chipElements(chip: TextBlock): string[] {
  const width = Math.max(...chip.lines.map(textWidth)) * chip.fontSize + CHIP_PADDING;
  const height = chip.lines.length * chip.fontSize * CHIP_LEADING + 3;
  const pill = { x: chip.x - width / 2, y: chip.y - height / 2, width, height };
  return [
    rectElement(pill, 'oh-chip', 9.5),
    textElement(chip, CHIP_LEADING, `class="oh-chip-text" font-size="${half(chip.fontSize)}"`),
  ];
}

/**
 * The step with the middle of its upper edge as origin: what is centred needs no x then, titles of any
 * length begin at one y, and steps compress well.
 */
function underOrigin(step: PlacedStep, origin: Point): PlacedStep {
  const { width, height } = step.box;
  const moved = (text: TextBlock): TextBlock => ({ ...text, x: text.x - origin.x, y: text.y - origin.y });
  const chip = step.chip === undefined ? {} : { chip: moved(step.chip) };
  return { ...step, box: { x: -width / 2, y: 0, width, height }, text: moved(step.text), ...chip };
}

/**
 * A step as a link (with `href`) or a group, moved into place: its outline, its role chip, its title.
 *
 * It is named by the text in it, a diamond by its title.
 */
export function stepElement(placed: PlacedStep): string[] {
  const origin = { x: placed.box.x + placed.box.width / 2, y: placed.box.y };
  const step = underOrigin(placed, origin);
  const suggested = step.suggested === true ? ' data-suggested=""' : '';
  const document = step.document === true ? ' data-document=""' : '';
  const data = `data-node="${escapeXml(step.id)}" data-lane="${escapeXml(step.lane)}" data-kind="${step.kind}"${document}${suggested}`;
  const place = `transform="translate(${half(origin.x)} ${half(origin.y)})"`;
  const isDiamond = step.kind === 'parallel';
  const name = isDiamond ? ` aria-label="${escapeXml(step.title)}"` : '';
  const [open, close] =
    step.href === undefined
      ? [`<g ${data} ${place}${isDiamond ? ' role="img"' : ''}${name}>`, '</g>']
      : [`<a href="${escapeXml(step.href)}" ${data} ${place}${name}>`, '</a>'];
  const chip = step.chip === undefined ? [] : chipElements(step.chip);
  const inside = isDiamond ? [plusSign(step.box)] : [...chip, textElement(step.text, LEADING.step)];
  return [open, outline(step), ...inside, close];
}
