import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { z } from 'zod';
import { splitFrontmatter } from '../source/frontmatter.ts';
import type { SourceFile } from './content.ts';
import { shapeOf, unwrapped, optionFor, elementOf } from './schemas.ts';

/** A range of characters of a file. */
export type Span = readonly [from: number, to: number];

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

/** Every field and item that a file holds, from the outside in. */
export function sitesIn(file: SourceFile): Site[] {
  const { yaml, offset } = yamlOf(file);
  const document = parseDocument(yaml);
  const name = file.kind.replace(/\.yaml$/, '');
  const sites: Site[] = [];
  const shift = ([from, to]: readonly number[]): Span => [(from ?? 0) + offset, (to ?? 0) + offset];

  const visit = (node: unknown, schema: z.ZodType, field: string): void => {
    if (isMap(node)) visitMap(node, schema, field);
    else if (isSeq(node)) visitList(node, schema, field);
  };
  const visitMap = (map: YAMLMap, wanted: z.ZodType, field: string): void => {
    const data = map.toJS(document) as Record<string, unknown>; // keys are text
    const shape = shapeOf(optionFor(wanted, data));
    const pairs = map.items as Pair[];
    const parent = { span: shift(map.range ?? [0, 0]), data, size: pairs.length, field };
    for (const [index, { key, value }] of pairs.entries()) {
      if (!isScalar(key) || !key.range) continue;
      const child = shape?.[String(key.value)];
      const range = rangeOf(value) ?? key.range;
      if (!child) continue;
      const next = pairs[index + 1]?.key;
      const end = isScalar(next) && next.range ? next.range[0] : range[1];
      sites.push({
        file,
        field: `${field}.${String(key.value)}`,
        schema: unwrapped(child),
        isRequired: !child.safeParse(undefined).success,
        key: shift(key.range),
        value: shift(range),
        data: data[String(key.value)],
        parent,
        whole: shift([key.range[0], end]),
        isFirst: index === 0,
        isLast: index === pairs.length - 1,
        isRoot: false,
      });
      visit(value, unwrapped(child), `${field}.${String(key.value)}`);
    }
  };
  const visitList = (list: YAMLSeq, wanted: z.ZodType, field: string): void => {
    const element = elementOf(optionFor(wanted, list.toJS(document)));
    const data = list.toJS(document) as unknown[]; // a list
    const parent = { span: shift(list.range ?? [0, 0]), data, size: list.items.length, field };
    for (const [index, item] of list.items.entries()) {
      const range = rangeOf(item);
      if (!range || !element) continue;
      const next = rangeOf(list.items[index + 1]);
      sites.push({
        file,
        field: `${field}[]`,
        schema: unwrapped(element),
        isRequired: true,
        key: undefined,
        value: shift(range),
        data: data[index],
        parent,
        whole: shift([range[0], next ? next[0] : range[1]]),
        isFirst: index === 0,
        isLast: index === list.items.length - 1,
        isRoot: false,
      });
      visit(item, unwrapped(element), `${field}[]`);
    }
  };
  const span = shift(rangeOf(document.contents) ?? [0, 0]);
  const data: unknown = document.toJS();
  sites.push({
    ...{ file, field: name, schema: file.schema, isRequired: true, key: undefined, value: span, data },
    ...{ parent: { span, data, size: 1, field: '' }, whole: span, isFirst: true, isLast: true, isRoot: true },
  });
  visit(document.contents, file.schema, name);
  return sites;
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
