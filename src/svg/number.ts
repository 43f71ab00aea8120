/**
 * A coordinate rounded to the half pixel, as SVG wants it written: `12`, `12.5`, never `-0` or `12.50`.
 *
 * Throws on a number that is not finite: a layout that yields one has a bug.
 */
export function half(x: number): string {
  if (!Number.isFinite(x)) throw new Error(`half: ${x} is not a coordinate`);
  const rounded = Math.round(x * 2) / 2;
  return rounded === 0 ? '0' : String(rounded);
}
