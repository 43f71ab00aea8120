import { readFile } from 'node:fs/promises';
import { isMap, isScalar, isSeq, parseDocument, type Document, type Node, type YAMLSeq } from 'yaml';
import { describe, expect, it } from 'vitest';
import { seededRandom, type Random } from '../../fixtures/random.ts';
import { listContent } from '../../source/list-content.ts';
import {
  openFrontmatter,
  openYaml,
  spliceFrontmatter,
  spliceYamlFile,
  type FileContent,
} from './splice-file.ts';

const { folders, singles } = await listContent('content');
const files = await Promise.all(
  [...Object.values(folders).flat(), ...Object.values(singles)].map(async ({ path, file }) => ({
    file,
    text: await readFile(path, 'utf8'),
  })),
);

const open = (file: string, text: string): FileContent =>
  file.endsWith('.mdx') ? openFrontmatter(text) : openYaml(text);
const splice = (file: string, text: string, content: FileContent): string =>
  (file.endsWith('.mdx') ? spliceFrontmatter : spliceYamlFile)(text, content);

/** Text that YAML would take for something else, and text that is just Chinese. */
const texts = [
  '改过的一句话，带标点：“引号”、（括号）。',
  'yes',
  '0123',
  '09:30',
  '2026-12-31',
  '@店长',
  '- 开头是减号',
  '冒号: 后面有空格',
  '井号 # 在中间',
  "it's",
  '"整句加引号"',
  '100%',
  '{花括号}',
  '[方括号]',
  '*星号*',
  '&and',
  '!叹号',
  '| 竖线',
  '> 大于',
  '`反引号`',
  'null',
  'true',
  '~',
  '一行\n又一行',
  '很长的一句话，'.repeat(40),
];

interface Edit {
  name: string;
  next: FileContent;
  /** Lines of the old file that may be gone, from 1; none when lines are only added. */
  gone: Lines | undefined;
  /** Whether lines may be new. */
  adds: boolean;
}
type Lines = [first: number, last: number];
type Path = (string | number)[];

describe('random edits of the real content', () => {
  it('leave a file alone that nothing was changed in', { timeout: 300_000 }, () => {
    for (const { file, text } of files)
      expect(splice(file, text, open(file, text)) === text, file).toBe(true);
  });

  const edits = Math.max(200, files.length);
  it(`touch only the lines that were edited: ${String(edits)} edits`, { timeout: 300_000 }, () => {
    const kinds = new Set<string>();
    for (let seed = 0; seed < edits; seed += 1) {
      const random = seededRandom(seed);
      const { file, text } = files[seed % files.length] ?? { file: '', text: '' };
      const edit = makeEdit(random, file, text);
      const label = `seed ${String(seed)}, ${edit.name} in ${file}`;
      const result = splice(file, text, edit.next);
      expect(open(file, result), label).toEqual(edit.next);
      expectOnlyTouched(text, result, edit, label);
      expect(splice(file, result, edit.next), label).toBe(result);
      kinds.add(edit.name);
    }
    expect([...kinds].toSorted()).toEqual(Object.keys(makers).toSorted());
  });
});

/** What stays of the old file stands in the new one unchanged, in its order; what came is in one piece. */
function expectOnlyTouched(text: string, result: string, { gone, adds }: Edit, label: string): void {
  const old = text.split('\n');
  const [first, last] = gone ?? [old.length + 1, old.length];
  const kept = [...old.slice(0, first - 1), ...old.slice(last)];
  const now = result.split('\n');
  let head = 0;
  while (head < kept.length && kept[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < kept.length - head && kept.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  expect(kept.slice(head, kept.length - tail), label).toEqual([]);
  if (!adds) expect(now.length, label).toBe(kept.length);
}

interface Place {
  path: Path;
  node: Node;
  lines: Lines;
}

type Maker = (random: Random, content: FileContent, places: Place[]) => Omit<Edit, 'name'> | undefined;

const makers: Record<string, Maker> = {
  'set scalar': (random, content, places) => {
    const scalars = places.filter(({ node, path }) => isScalar(node) && path.length > 0);
    const { path, lines } = random.pick(scalars);
    return { next: changed(content, path, () => random.pick(texts)), gone: lines, adds: true };
  },
  'add item': (random, content, places) => {
    const list = pickList(random, places, 1);
    if (!list) return undefined;
    const at = random.below(list.node.items.length + 1);
    const item = isMap(list.node.items[0])
      ? { id: 'brand-new', what: random.pick(texts), basis: ['S0-01'] }
      : '新';
    const next = changed(content, list.path, (value) => (value as unknown[]).toSpliced(at, 0, item));
    return { next, gone: undefined, adds: true };
  },
  'remove item': (random, content, places) => {
    const list = pickList(random, places, 2);
    if (!list) return undefined;
    const at = random.below(list.node.items.length);
    const next = changed(content, list.path, (value) => (value as unknown[]).toSpliced(at, 1));
    return { next, gone: linesOfItem(list, at, places), adds: false };
  },
  'move item': (random, content, places) => {
    const list = pickList(random, places, 2);
    if (!list) return undefined;
    const from = random.below(list.node.items.length);
    const next = changed(content, list.path, (value) => {
      const rest = (value as unknown[]).toSpliced(from, 1);
      return rest.toSpliced(random.below(rest.length + 1), 0, (value as unknown[])[from]);
    });
    return { next, gone: linesOfItem(list, from, places), adds: true };
  },
  'add key': (random, content, places) => {
    const { path } = random.pick(places.filter(({ node }) => isMap(node)));
    const next = changed(content, path, (value) => ({ ...(value as object), brandNew: random.pick(texts) }));
    return { next, gone: undefined, adds: true };
  },
  'remove key': (random, content, places) => {
    const pairs = places.filter(({ path }) => isRemovable(path, places));
    if (pairs.length === 0) return undefined;
    const { path, lines } = random.pick(pairs);
    const key = String(path.at(-1));
    const next = changed(content, path.slice(0, -1), (value) =>
      Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== key)),
    );
    return { next, gone: lines, adds: false };
  },
  'edit body': (random, content) => {
    if (content.body === undefined) return undefined;
    const paragraphs = content.body.split('\n\n');
    const at = random.below(paragraphs.length);
    const body = paragraphs
      .with(at, `${paragraphs[at] ?? ''}\n\n${random.pick(texts).trim()}`)
      .join('\n\n')
      .trim();
    return { next: { ...content, body }, gone: undefined, adds: true };
  },
};

function makeEdit(random: Random, file: string, text: string): Edit {
  const content = open(file, text);
  const places = placesIn(file, text);
  for (;;) {
    const name = random.pick(Object.keys(makers));
    const edit = makers[name]?.(random, content, places);
    if (edit) return { name, ...edit };
  }
}

/** Every node with the lines it stands on, in the file's own count. */
function placesIn(file: string, text: string): Place[] {
  const yaml = file.endsWith('.mdx') ? text.slice(4, text.indexOf('\n---\n', 3) + 1) : text;
  const offset = file.endsWith('.mdx') ? 1 : 0;
  const document: Document.Parsed = parseDocument(yaml);
  const lineOf = (at: number): number => yaml.slice(0, at).split('\n').length + offset;
  const places: Place[] = [];
  const walk = (node: unknown, path: Path, start: number): void => {
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return;
    const end = yaml.slice(0, node.range?.[1]).trimEnd().length;
    places.push({ path, node, lines: [lineOf(start), lineOf(end)] });
    if (isMap(node))
      for (const { key, value } of node.items)
        if (isScalar(key)) walk(value, [...path, String(key.value)], key.range?.[0] ?? 0);
    if (isSeq(node))
      for (const [index, item] of node.items.entries())
        walk(item, [...path, index], (item as Node).range?.[0] ?? 0);
  };
  walk(document.contents, [], 0);
  return places;
}

function find(places: readonly Place[], path: Path): Place | undefined {
  return places.find((place) => place.path.join('/') === path.join('/'));
}

/** Neither the only key of its map, nor the one that shares its line with a dash. */
function isRemovable(path: Path, places: readonly Place[]): boolean {
  const parent = find(places, path.slice(0, -1))?.node;
  if (!isMap(parent) || parent.items.length < 2 || typeof path.at(-1) !== 'string') return false;
  const [first] = parent.items;
  return typeof path.at(-2) !== 'number' || !isScalar(first?.key) || first.key.value !== path.at(-1);
}

type ListPlace = Place & { node: YAMLSeq<unknown> };

function pickList(random: Random, places: readonly Place[], least: number): ListPlace | undefined {
  const lists = places.filter(
    (place): place is ListPlace => isSeq(place.node) && place.node.items.length >= least,
  );
  return lists.length === 0 ? undefined : random.pick(lists);
}

function linesOfItem({ path }: ListPlace, index: number, places: readonly Place[]): Lines | undefined {
  return find(places, [...path, index])?.lines;
}

/** The content with the value at a path replaced. */
function changed(content: FileContent, path: Path, change: (value: unknown) => unknown): FileContent {
  const walk = (value: unknown, [key, ...rest]: Path): unknown => {
    if (key === undefined) return change(value);
    if (Array.isArray(value)) return value.with(Number(key), walk(value[Number(key)], rest));
    const record = value as Record<string, unknown>; // a path leads through maps and lists only
    return { ...record, [key]: walk(record[key], rest) };
  };
  return { ...content, data: walk(content.data, path) as Record<string, unknown> };
}
