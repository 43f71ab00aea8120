import { half } from './number.ts';

/** Room of a sparkline in px, dots included. */
const size = { width: 160, height: 36, margin: 4 } as const;

/**
 * A line of numbers over time, the last one dotted, as small as a word.
 *
 * It starts at nought, so that a small change looks small. Beside it stand the numbers as text: the drawing
 * says nothing to a screen reader.
 *
 * @param values Oldest first; none below nought.
 */
export function sparklineSvg(values: readonly number[]): string {
  const { width, height, margin } = size;
  const top = Math.max(1, ...values);
  const step = (width - 2 * margin) / Math.max(1, values.length - 1);
  const points = values.map((value, index) => ({
    x: margin + index * step,
    y: height - margin - (value / top) * (height - 2 * margin),
  }));
  const line = points.map(({ x, y }) => `${half(x)},${half(y)}`).join(' ');
  const last = points.at(-1);
  const base = half(height - margin);
  return [
    `<svg class="oh-spark" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">`,
    `<line x1="${margin}" x2="${width - margin}" y1="${base}" y2="${base}"/>`,
    `<polyline points="${line}"/>`,
    last ? `<circle cx="${half(last.x)}" cy="${half(last.y)}" r="3"/>` : '',
    '</svg>',
  ].join('');
}
