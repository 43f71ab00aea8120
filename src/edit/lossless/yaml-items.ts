import { CST, isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';

/** One item of a list, or one pair of a map, as a stretch of the text. */
export interface YamlItem {
  /** Key of a pair. */
  key?: string;
  /** The composed value; `null` where nothing is written. */
  node: unknown;
  /** From the dash or the key to the end of the last line; comments below it are not part of it. */
  from: number;
  to: number;
  /** Just behind the dash or the colon. */
  valueFrom: number;
}

/** Thrown by what cannot be edited piece by piece: the caller writes the whole anew. */
export class NotSpliceable extends Error {}

type Collection = YAMLMap | YAMLSeq;

/** A list or map with one item a line, not `[a, b]`. */
export function isBlock(node: unknown): node is Collection {
  return (isMap(node) || isSeq(node)) && node.flow !== true;
}

/** Stretches of all items of a block collection, in the order of the text. */
export function itemsOf(collection: Collection): YamlItem[] {
  const token = collection.srcToken;
  if (token?.type !== 'block-map' && token?.type !== 'block-seq')
    throw new NotSpliceable('itemsOf: a collection without its tokens');
  const written = token.items.filter((item) => !isLoose(item));
  if (written.length !== collection.items.length)
    throw new NotSpliceable('itemsOf: tokens and nodes differ in number');
  return written.map((item, index) => {
    const to = endOf(item);
    if (isSeq(collection)) {
      const dash = item.start.find(({ type }) => type === 'seq-item-ind');
      if (!dash) throw new NotSpliceable('itemsOf: an item without a dash');
      return { node: collection.items[index], from: dash.offset, to, valueFrom: dash.offset + 1 };
    }
    const pair = collection.items[index];
    const colon = item.sep?.find(({ type }) => type === 'map-value-ind');
    if (!pair || !item.key || !colon || !isScalar(pair.key) || item.start.some(isExplicitKey))
      throw new NotSpliceable('itemsOf: a key that is not a word and a colon');
    const from = (item.key as CST.FlowScalar).offset; // a scalar's key token is a flow scalar
    return { key: String(pair.key.value), node: pair.value, from, to, valueFrom: colon.offset + 1 };
  });
}

type Token = CST.CollectionItem;

/** Comments at the end of a collection come as an item of their own, with nothing in it. */
function isLoose({ start, key, sep, value }: Token): boolean {
  return !key && !sep && !value && !start.some(({ type }) => type === 'seq-item-ind');
}

function isExplicitKey({ type }: CST.SourceToken): boolean {
  return type === 'explicit-key-ind';
}

function endOf({ start, sep, value }: Token): number {
  if (value && value.type !== 'error') return endOfValue(value);
  const last = (sep ?? start).at(-1);
  if (!last) throw new NotSpliceable('endOf: an item without tokens');
  return last.offset + last.source.length;
}

/** Where a value ends, without comments that follow its last item: they belong to what comes next. */
export function endOfValue(token: CST.Token): number {
  if (token.type === 'block-map' || token.type === 'block-seq') {
    const last = (token.items as Token[]).findLast((item) => !isLoose(item));
    if (last) return endOf(last);
  }
  return token.offset + CST.stringify(token).length;
}
