import { COMMON_WORDS } from './common-words.ts';

/** What a line break costs, from the merely untidy to the forbidden; each tier outweighs all below. */
export const BREAK_COST = { word: 60, whole: 1e6, forbidden: 1e9 } as const;

const AFTER_PUNCTUATION = -12;
const NOT_AT_START = /^[。，、；：？！）」』》”’】〉〕…—·,.;:?!)\]}%‰℃°~～／/]/u;
const NOT_AT_END = /[（「『《“‘【〈〔([{¥￥$€£#@]$/u;
const WORD =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\d_'’.&+@-]+/gu;
const UNIT =
  '(?:人|名|位|小时|分钟|秒|天|日|周|月|年|个月|个|元|万元|亿元|万|亿|千|件|单|次|家|张|份|页|条|项|组|步|轮|倍|级|吨|斤|克|' +
  'kg|g|km|cm|mm|m²|m|px|GB|MB|kB|h|min|s|%|％|‰|℃)';
/** A place in an order: 第一步, 第三批. */
const ORDINAL = /第[一二三四五六七八九十]+[步批期次轮个]?/gu;
const QUANTITY = new RegExp(`第?\\d[\\d.,:]*(?:\\s?[–~～-]\\s?\\d[\\d.,]*)?\\s?${UNIT}(?![A-Za-z])`, 'gu');

function starts(clusters: readonly string[]): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const cluster of clusters) {
    offsets.push(offset);
    offset += cluster.length;
  }
  return offsets;
}

/**
 * For each grapheme, the cost of breaking the line before it (index 0 is unused).
 *
 * 避头尾 first; then words kept whole (`keepWhole`, Latin words, numbers with their unit); then common
 * Chinese words. A free break costs 0; one after punctuation is rewarded, as it may leave lines less even.
 */
export function breakCosts(clusters: readonly string[], keepWhole: readonly string[]): number[] {
  const text = clusters.join('');
  const offsets = starts(clusters);
  const indexAt = new Map(offsets.map((offset, index) => [offset, index]));
  const costs: number[] = clusters.map(() => 0);

  const raise = (from: number, to: number, cost: number): void => {
    for (let at = from + 1; at < to; at += 1) {
      const index = indexAt.get(at);
      if (index !== undefined) costs[index] = Math.max(costs[index] ?? 0, cost);
    }
  };
  const raiseEach = (words: readonly string[], cost: number): void => {
    for (const word of words) {
      if (word === '') continue;
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        raise(at, at + word.length, cost);
    }
  };

  raiseEach(COMMON_WORDS, BREAK_COST.word);
  for (const pattern of [WORD, QUANTITY, ORDINAL]) {
    for (const match of text.matchAll(pattern))
      raise(match.index, match.index + match[0].length, BREAK_COST.whole);
  }
  raiseEach(keepWhole, BREAK_COST.whole);
  clusters.forEach((cluster, index) => {
    const before = clusters[index - 1];
    if (before === undefined) return;
    const cost = costs[index] ?? 0;
    if (NOT_AT_START.test(cluster) || NOT_AT_END.test(before)) costs[index] = BREAK_COST.forbidden;
    else if (cost === 0 && /^[，、。；：！？）/ ]$/u.test(before)) costs[index] = AFTER_PUNCTUATION;
    else if (cost === 0 && /^[（「『《“ ]$/u.test(cluster)) costs[index] = -2;
  });
  return costs;
}
