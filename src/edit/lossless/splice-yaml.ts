import { isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { isDeepEqual } from './deep-equal.ts';
import { longestRise } from './longest-rise.ts';
import { matchItems } from './match-items.ts';
import { writeItem, writePair, writeValue } from './write-yaml.ts';
import { endOfValue, isBlock, itemsOf, NotSpliceable, type YamlItem } from './yaml-items.ts';

/** The text being edited, and how its lines end. */
interface Source {
  text: string;
  eol: string;
}

/**
 * YAML that says `next`, made of `text` by touching only the lines that say something else.
 *
 * Keys keep their order, comments their places, numbers and quotes their spelling. A comment stays where it
 * stands when the item below it moves. Text that is not plain block YAML (anchors, tags) is written anew.
 */
export function spliceYaml(text: string, next: Record<string, unknown>): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const isClosed = text === '' || text.endsWith('\n');
  const closed = isClosed ? text : text + eol;
  const document = parseDocument(closed, { keepSourceTokens: true });
  const old: unknown = document.errors.length === 0 ? document.toJS() : undefined;
  if (isDeepEqual(old, next)) return text;
  const spliced = isMap(document.contents)
    ? trySplice({ text: closed, eol }, document.contents, { old, next })
    : undefined;
  const result = spliced ?? writeAll(next, eol);
  return isClosed ? result : result.slice(0, -eol.length);
}

/** What was said, and what is to be said instead. */
interface Change<T = unknown> {
  old: T;
  next: T;
}

/** A whole file of YAML. */
export function writeAll(data: Record<string, unknown>, eol = '\n'): string {
  const pairs = Object.entries(data).filter(([, value]) => value !== undefined);
  return pairs.map(([key, value]) => writePair(key, value, { indent: 0, eol })).join('');
}

function trySplice(
  source: Source,
  root: YAMLMap,
  change: Change & { next: Record<string, unknown> },
): string | undefined {
  try {
    const [first] = itemsOf(root);
    if (!first || !root.srcToken || Object.keys(change.next).length === 0) return undefined;
    const { text } = source;
    const body = spliceCollection(source, root, change);
    const result = text.slice(0, first.from) + body + text.slice(endOfValue(root.srcToken));
    return says(result, change.next) ? result : undefined;
  } catch (error) {
    if (error instanceof NotSpliceable) return undefined;
    throw error;
  }
}

/** Whether a text can be read, and means that: the last line of defence before it is saved. */
function says(text: string, data: unknown): boolean {
  const document = parseDocument(text);
  try {
    return document.errors.length === 0 && isDeepEqual(document.toJS(), data);
  } catch {
    return false; // an alias whose anchor is gone
  }
}

/** A piece of a collection: `place` is the item's old index where it kept its place. */
interface Piece {
  text: string;
  place?: number;
}

/** A list or a map where it stands in the text. */
interface Collection extends Source {
  items: readonly YamlItem[];
  indent: number;
}

function spliceCollection(source: Source, node: YAMLMap | YAMLSeq, change: Change): string {
  const items = itemsOf(node);
  const collection = { ...source, items, indent: columnOf(source.text, items[0]?.from ?? 0) };
  const pieces = isSeq(node)
    ? listPieces(collection, change as Change<unknown[]>) // told apart by the caller
    : mapPieces(collection, change as Change<Record<string, unknown>>); // likewise
  return join(collection, pieces);
}

function listPieces(collection: Collection, { old, next }: Change<unknown[]>): Piece[] {
  const matches = matchItems(old, next);
  const kept = longestRise(matches.filter((index) => index !== undefined));
  return next.map((value, position) => {
    const index = matches[position];
    const item = index === undefined ? undefined : collection.items[index];
    if (index === undefined || !item) return { text: writeItem(value, collection) };
    const text = spliceItem(collection, item, { old: old[index], next: value });
    return kept.has(index) ? { text, place: index } : { text };
  });
}

function mapPieces(collection: Collection, { old, next }: Change<Record<string, unknown>>): Piece[] {
  const pieces: (Piece & { key: string })[] = collection.items.flatMap((item, place) => {
    const key = item.key ?? '';
    if (!Object.hasOwn(next, key)) return [];
    return [{ key, place, text: spliceItem(collection, item, { old: old[key], next: next[key] }) }];
  });
  let before = -1; // a new key stands behind the key that precedes it in the new data
  for (const [key, value] of Object.entries(next)) {
    const place = pieces.findIndex((piece) => piece.key === key);
    if (place === -1) pieces.splice(before + 1, 0, { key, text: writePair(key, value, collection) });
    before = place === -1 ? before + 1 : place;
  }
  return pieces;
}

/** One item or pair, from its dash or key on, with another value. */
function spliceItem(collection: Collection, item: YamlItem, { old, next }: Change): string {
  const { text, eol } = collection;
  const { node, from, to, valueFrom } = item;
  if (isDeepEqual(old, next)) return text.slice(from, to);
  if (isBlock(node) && isSameKind(old, next)) {
    const start = itemsOf(node)[0]?.from ?? to;
    return text.slice(from, start) + spliceCollection({ text, eol }, node, { old, next });
  }
  const style = isScalar(node) ? node.type : undefined;
  const token = isScalar(node) ? node.srcToken : undefined;
  if (token && 'source' in token && token.type !== 'block-scalar' && !isCollection(next)) {
    const end = token.offset + token.source.length;
    const [first = '', ...below] = writeValue(next, collection, style === 'PLAIN' ? undefined : style).split(
      eol,
    );
    // What follows the text on its line, a comment and the line end, stays.
    return text.slice(from, token.offset) + first.trimStart() + text.slice(end, to) + below.join(eol);
  }
  if (item.key === undefined) return writeItem(next, collection, style);
  return text.slice(from, valueFrom) + writeValue(next, collection, style);
}

function isCollection(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** Both lists, or both maps; an emptied one is written anew, as `[]`. */
function isSameKind(old: unknown, next: unknown): boolean {
  return (
    isCollection(old) &&
    isCollection(next) &&
    Array.isArray(old) === Array.isArray(next) &&
    Object.keys(next as object).length > 0 // a collection, as tested above
  );
}

/** Put pieces one below the other, comments between items where they stood. */
function join({ text, items, indent }: Collection, pieces: readonly Piece[]): string {
  const pad = ' '.repeat(indent);
  let reached = 0;
  let joined = '';
  const commentsUpTo = (place: number): string => {
    let comments = '';
    for (; reached < place; reached += 1)
      comments += text.slice(items[reached]?.to, items[reached + 1]?.from).replace(/[ \t]*$/, '');
    return comments;
  };
  for (const piece of pieces) {
    const comments = piece.place === undefined ? '' : commentsUpTo(piece.place);
    if (joined !== '') joined += comments + pad + piece.text;
    // The first piece stands behind a dash or an indent that is there already.
    else joined = (comments.trim() === '' ? '' : comments.trimStart() + pad) + piece.text;
  }
  return joined + commentsUpTo(items.length - 1);
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
