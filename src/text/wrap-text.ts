import { BREAK_COST, breakCosts } from './break-costs.ts';
import { cleanText } from './clean-text.ts';
import { graphemes } from './graphemes.ts';
import { graphemeWidth } from './text-width.ts';

export type WrapOptions = {
  /** Terms that stay on one line, e.g. glossary terms: `['双11', '直通车']`. */
  keepWhole?: readonly string[];
};

/** One more line is better than a broken common word, and worse than lines of uneven length. */
const LINE_COST = 40;
const LONE_COST = 1e5;
const PUNCTUATION = /^[\p{P}\p{Z}]$/u;

/** One line holds clusters `from` up to, not including, `to`, without the spaces at its edges. */
function trimmed(clusters: readonly string[], from: number, to: number): [number, number] {
  let first = from;
  let end = to;
  while (first < end && clusters[first] === ' ') first += 1;
  while (end > first && clusters[end - 1] === ' ') end -= 1;
  return [first, end];
}

function isLone(clusters: readonly string[], from: number, to: number): boolean {
  return clusters.slice(from, to).filter((cluster) => !PUNCTUATION.test(cluster)).length < 2;
}

/**
 * Break a label into lines no wider than `maxWidthEm`: few, and as even as possible.
 *
 * Obeys 避头尾, keeps Latin words, numbers with their unit and `keepWhole` terms on one line (one that
 * is itself too long breaks), and leaves no single character on the last line. The text is cleaned
 * first (`cleanText`); an empty one gives one empty line. Only a character wider than the line overflows.
 *
 * Total-fit line breaking after Knuth & Plass (1981), with squared slack as badness.
 */
export function wrapText(text: string, maxWidthEm: number, options: WrapOptions = {}): string[] {
  const clusters = graphemes(cleanText(text));
  const count = clusters.length;
  if (count === 0) return [''];
  const costs = breakCosts(clusters, options.keepWhole ?? []);
  const sums = [0];
  for (const cluster of clusters) sums.push((sums.at(-1) ?? 0) + graphemeWidth(cluster));
  const widthOf = (from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);

  const best: number[] = [0];
  const previous: number[] = [0];
  for (let end = 1; end <= count; end += 1) {
    best[end] = Infinity;
    for (let start = end - 1; start >= 0; start -= 1) {
      const [from, to] = trimmed(clusters, start, end);
      const slack = maxWidthEm - widthOf(from, to);
      if (slack < -1e-9 && to - from > 1) break;
      let cost = (best[start] ?? 0) + LINE_COST + Math.max(0, slack) ** 2;
      if (end < count) cost += to === from ? BREAK_COST.forbidden : (costs[end] ?? 0);
      else if (start > 0 && isLone(clusters, from, to)) cost += LONE_COST;
      if (cost < (best[end] ?? Infinity)) {
        best[end] = cost;
        previous[end] = start;
      }
    }
  }
  const lines: string[] = [];
  for (let end = count; end > 0; end = previous[end] ?? 0) {
    const [from, to] = trimmed(clusters, previous[end] ?? 0, end);
    lines.unshift(clusters.slice(from, to).join(''));
  }
  return lines;
}
