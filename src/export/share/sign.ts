import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { processMemo } from '../../site/process-memo.ts';

const file = 'public/favicon.svg';
const drawing = processMemo('sign', () => readFile(resolve(file), 'utf8'));

/** The ground of the sign, and of what goes with it. */
export const signGround = '#0b6470';

/**
 * The site's own sign, the one in its bar, as part of another SVG.
 *
 * @param place Its upper left corner and the length of its sides, in units of that SVG.
 */
export async function signAt({ x, y, side }: { x: number; y: number; side: number }): Promise<string> {
  const placed = `<svg x="${x}" y="${y}" width="${side}" height="${side}"`;
  return (await drawing.value()).replace(/<svg xmlns="[^"]*" width="\d+" height="\d+"/, () => placed);
}
