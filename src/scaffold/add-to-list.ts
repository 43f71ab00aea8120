import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { Path } from '../schema/walk.ts';
import { splitFrontmatter } from '../source/frontmatter.ts';
import { plainYaml } from './commented-yaml.ts';

/**
 * A file with one item more at the end of a list; every other byte stays as it was.
 *
 * A list that is not there yet is begun: before `basis` and `suggested`, at the end of its item otherwise.
 * `undefined` when the file has no place for it.
 *
 * @param text The whole file: YAML, or MDX with its fields between two lines of `---`.
 * @param path The list, from the top of the file.
 */
export function addToList(text: string, path: Path, item: unknown): string | undefined {
  const parts = splitFrontmatter(text);
  if (!parts) return addToYaml(text, path, item);
  const start = text.indexOf('\n') + 1;
  const yaml = addToYaml(`${parts.yaml}\n`, path, item);
  return yaml === undefined
    ? undefined
    : text.slice(0, start) + yaml + text.slice(start + parts.yaml.length + 1);
}

function addToYaml(yaml: string, path: Path, item: unknown): string | undefined {
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return undefined;
  const list = document.getIn(path, true);
  if (isSeq(list) && list.items.length > 0 && list.flow !== true) {
    const indent = columnOf(yaml, startOf(list));
    return insert(yaml, endOf(yaml, list), indented(plainYaml([item]), indent));
  }
  const owner = document.getIn(path.slice(0, -1), true);
  const name = path.at(-1);
  if (list !== undefined || !isMap(owner) || typeof name !== 'string') return undefined;
  const indent = columnOf(yaml, startOf(owner));
  const begun = indented(plainYaml({ [name]: [item] }), indent);
  const before = owner.items.find(
    ({ key }) => isScalar(key) && (key.value === 'basis' || key.value === 'suggested'),
  );
  if (before === undefined || before === owner.items[0]) return insert(yaml, endOf(yaml, owner), begun);
  return insert(yaml, lineStart(yaml, startOf(before.key as Node)), begun); // a scalar, by the search above
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Just behind the last line that belongs to a node; comments and blank lines below it stay below. */
function endOf(yaml: string, node: Node): number {
  const end = node.range?.[1] ?? yaml.length;
  if (yaml[end - 1] === '\n') return yaml.slice(0, end).trimEnd().length + 1;
  const newline = yaml.indexOf('\n', end);
  return newline === -1 ? yaml.length : newline + 1;
}

function lineStart(yaml: string, offset: number): number {
  return yaml.lastIndexOf('\n', offset - 1) + 1;
}

function columnOf(yaml: string, offset: number): number {
  return offset - lineStart(yaml, offset);
}

function indented(yaml: string, columns: number): string {
  return yaml.replace(/^(?=.)/gm, ' '.repeat(columns));
}

function insert(yaml: string, offset: number, lines: string): string {
  const head = yaml.slice(0, offset);
  return `${head === '' || head.endsWith('\n') ? head : `${head}\n`}${lines}${yaml.slice(offset)}`;
}
