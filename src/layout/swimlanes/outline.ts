import type { StepInput } from './input.ts';
import { SLANT, waveOf } from './step-size.ts';
import type { Direction } from './lattice.ts';
import type { Box, Point } from './swimlane-layout.ts';

type BoxedStep = StepInput & { box: Box };

/**
 * Where a line meets the outline of a step's box.
 *
 * @param shift Distance from the middle of the side, to the right or down.
 */
export function outlinePoint(step: BoxedStep, side: Direction, shift: number): Point {
  const { box } = step;
  const halfWidth = box.width / 2;
  const halfHeight = box.height / 2;
  const middle = { x: box.x + halfWidth, y: box.y + halfHeight };
  const vertical = side === 0 || side === 2;
  const inset = insetAt(step, side, shift);
  if (vertical)
    return { x: middle.x + shift, y: middle.y + (side === 0 ? inset - halfHeight : halfHeight - inset) };
  return { x: middle.x + (side === 3 ? inset - halfWidth : halfWidth - inset), y: middle.y + shift };
}

function insetAt(step: BoxedStep, side: Direction, shift: number): number {
  const { box } = step;
  const vertical = side === 0 || side === 2;
  const halfAlong = (vertical ? box.width : box.height) / 2;
  const away = Math.abs(shift) / halfAlong;
  if (step.kind === 'parallel') return ((vertical ? box.height : box.width) / 2) * away;
  if (step.kind === 'decision') {
    if (!vertical) return SLANT * away;
    return Math.max(0, (Math.abs(shift) - (halfAlong - SLANT)) / SLANT) * (box.height / 2);
  }
  if (step.kind === 'start' || step.kind === 'end') {
    const radius = Math.min(box.height, box.width) / 2;
    const over = vertical ? Math.max(0, Math.abs(shift) - (halfAlong - radius)) : Math.abs(shift);
    return radius - Math.sqrt(Math.max(0, radius * radius - over * over));
  }
  return side === 2 ? waveOf(step) / 2 : 0;
}
