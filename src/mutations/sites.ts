import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { z } from 'zod';
import { splitFrontmatter } from '../source/frontmatter.ts';
import type { SourceFile } from './content.ts';
import type { Span } from './mutation.ts';
import { shapeOf, unwrapped, optionFor, elementOf } from './schemas.ts';

/** One field or one item as it stands in a file. */
export interface Site {
  file: SourceFile;
  /** The field of the schema, such as `roles.duties[].when`. */
  field: string;
  schema: z.ZodType;
  isRequired: boolean;
  /** The key, for a field; items of lists have none. */
  key: Span | undefined;
  value: Span;
  data: unknown;
  /** The mapping or list it stands in. */
  parent: { span: Span; data: unknown; size: number; field: string };
  /** From its first character to that of what follows in the same mapping or list, if anything does. */
  whole: Span;
  isFirst: boolean;
  isLast: boolean;
  /** The mapping that is the whole file. */
  isRoot: boolean;
}

/** A file as a tree of YAML, and where in the file the YAML begins. */
interface Tree {
  file: SourceFile;
  document: Document;
  offset: number;
}

/** What the schema wants of a node, and the name of the field it stands in. */
type Wanted = Pick<Site, 'field' | 'schema'>;

/** Every field and item that a file holds, from the outside in. */
export function sitesIn(file: SourceFile): Site[] {
  const { yaml, offset } = yamlOf(file);
  const tree: Tree = { file, document: parseDocument(yaml), offset };
  const { contents } = tree.document;
  const wanted = { field: file.kind.replace(/\.yaml$/, ''), schema: file.schema };
  const span = spanIn(tree, rangeOf(contents));
  const data: unknown = tree.document.toJS();
  const root: Site = {
    file,
    ...wanted,
    isRequired: true,
    key: undefined,
    value: span,
    data,
    parent: { span, data, size: 1, field: '' },
    whole: span,
    isFirst: true,
    isLast: true,
    isRoot: true,
  };
  return [root, ...sitesBelow(tree, contents, wanted)];
}

function sitesBelow(tree: Tree, node: unknown, wanted: Wanted): Site[] {
  if (isMap(node)) return sitesOfFields(tree, node, wanted);
  return isSeq(node) ? sitesOfItems(tree, node, wanted) : [];
}

function sitesOfFields(tree: Tree, map: YAMLMap, { field, schema }: Wanted): Site[] {
  const data = map.toJS(tree.document) as Record<string, unknown>; // keys are text
  const shape = shapeOf(optionFor(schema, data));
  const pairs = map.items as Pair[];
  const parent = { span: spanIn(tree, map.range), data, size: pairs.length, field };
  return pairs.flatMap(({ key, value }, index) => {
    if (!isScalar(key) || !key.range) return [];
    const name = String(key.value);
    const child = shape?.[name];
    if (!child) return [];
    const wanted = { field: `${field}.${name}`, schema: unwrapped(child) };
    const range = rangeOf(value) ?? key.range;
    const next = pairs[index + 1]?.key;
    const end = isScalar(next) && next.range ? next.range[0] : range[1];
    const site: Site = {
      file: tree.file,
      ...wanted,
      isRequired: !child.safeParse(undefined).success,
      key: spanIn(tree, key.range),
      value: spanIn(tree, range),
      data: data[name],
      parent,
      whole: spanIn(tree, [key.range[0], end]),
      isFirst: index === 0,
      isLast: index === pairs.length - 1,
      isRoot: false,
    };
    return [site, ...sitesBelow(tree, value, wanted)];
  });
}

function sitesOfItems(tree: Tree, list: YAMLSeq, { field, schema }: Wanted): Site[] {
  const data = list.toJS(tree.document) as unknown[]; // a list
  const element = elementOf(optionFor(schema, data));
  if (!element) return [];
  const wanted = { field: `${field}[]`, schema: unwrapped(element) };
  const parent = { span: spanIn(tree, list.range), data, size: list.items.length, field };
  return list.items.flatMap((item, index) => {
    const range = rangeOf(item);
    if (!range) return [];
    const next = rangeOf(list.items[index + 1]);
    const site: Site = {
      file: tree.file,
      ...wanted,
      isRequired: true,
      key: undefined,
      value: spanIn(tree, range),
      data: data[index],
      parent,
      whole: spanIn(tree, [range[0], next ? next[0] : range[1]]),
      isFirst: index === 0,
      isLast: index === list.items.length - 1,
      isRoot: false,
    };
    return [site, ...sitesBelow(tree, item, wanted)];
  });
}

/** A range of the YAML as one of the file. */
function spanIn({ offset }: Tree, range: readonly number[] | null | undefined): Span {
  const [from = 0, to = 0] = range ?? [];
  return [from + offset, to + offset];
}

/** The YAML of a file and where in the file it begins. */
export function yamlOf({ path, text }: SourceFile): { yaml: string; offset: number } {
  if (!path.endsWith('.mdx')) return { yaml: text, offset: 0 };
  return { yaml: `${splitFrontmatter(text)?.yaml ?? ''}\n`, offset: '---\n'.length };
}

function rangeOf(node: unknown): [number, number] | undefined {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range; // nodes of `yaml` have one once parsed
  return range ? [range[0] ?? 0, range[1] ?? 0] : undefined;
}
