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
export async function signAt(place: { x: number; y: number; side: number }): Promise<string> {
  return placedSvg(await drawing.value(), place);
}

/**
 * A whole SVG as part of another, in a square of it.
 *
 * @throws when the text holds no `<svg>`.
 */
export function placedSvg(svg: string, { x, y, side }: { x: number; y: number; side: number }): string {
  const root = /<svg\b[^>]*>/.exec(svg);
  if (!root) throw new Error(`${file}: no <svg> in it`);
  const attribute = (name: string): string | undefined =>
    new RegExp(`\\s${name}=["']([^"']*)["']`).exec(root[0])?.[1];
  const box = attribute('viewBox') ?? `0 0 ${attribute('width') ?? side} ${attribute('height') ?? side}`;
  const own = root[0].slice('<svg'.length).replace(/\s(?:x|y|width|height|viewBox)=(?:"[^"]*"|'[^']*')/g, '');
  const placed = `<svg x="${x}" y="${y}" width="${side}" height="${side}" viewBox="${box}"${own}`;
  return placed + svg.slice(root.index + root[0].length);
}
