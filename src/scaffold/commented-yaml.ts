import { Document, isMap, isScalar, isSeq } from 'yaml';
import { z } from 'zod';
import { keysOf, schemaAt, type Path } from '../schema/walk.ts';

/**
 * Data as YAML in which each field bears the sentence its schema says about it.
 *
 * Of a list only the first item is explained. Fields that may be added are named at the end of their item.
 */
export function commentedYaml(schema: z.ZodType, data: unknown): string {
  const document = new Document(data);
  explain(document.contents, []);
  return document.toString(style);

  function explain(node: unknown, path: Path): void {
    if (isSeq(node)) explainFirst(node.items[0], [...path, 0]);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      if (!isScalar(key) || typeof key.value !== 'string') continue;
      const { description } = wordsAt([...path, key.value]);
      if (description !== undefined && !provenance.has(key.value)) key.commentBefore = ` ${description}`;
      explain(value, [...path, key.value]);
    }
    const item = schemaAt(schema, path, data);
    const more = (item ? keysOf(item, node.toJSON()) : []).filter(
      (name) => !node.has(name) && !provenance.has(name),
    );
    if (more.length > 0) node.comment = more.map((name) => addable(name, [...path, name])).join('\n');
  }

  /** The sentence about the first field of an item stands above its hyphen. */
  function explainFirst(item: unknown, path: Path): void {
    explain(item, path);
    const key = isMap(item) ? item.items[0]?.key : undefined;
    if (!isMap(item) || !isScalar(key) || !key.commentBefore) return;
    item.commentBefore = key.commentBefore;
    key.commentBefore = null;
  }

  function addable(name: string, path: Path): string {
    const { description = '', example } = wordsAt(path);
    return ` 可加 ${name}：${description}${example === undefined ? '' : `例如 ${example}`}`;
  }

  function wordsAt(path: Path): { description?: string; example?: string } {
    const field = schemaAt(schema, path, data);
    const { description, examples } = (field && z.globalRegistry.get(field)) ?? {};
    const example: unknown = Array.isArray(examples) ? examples[0] : undefined;
    return {
      ...(description === undefined ? {} : { description }),
      ...(typeof example === 'string' || typeof example === 'number' ? { example: String(example) } : {}),
    };
  }
}

/** Data as YAML, written as the files of `content/` are. */
export function plainYaml(data: unknown): string {
  return new Document(data).toString(style);
}

const style = { lineWidth: 0, indentSeq: true, singleQuote: true } as const;

/** What items rest on is said once, at the head of the file. */
const provenance = new Set(['suggested', 'basis']);
