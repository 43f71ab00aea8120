import type { z } from 'zod';
import { invisibleIn } from '../problem/invisible.ts';
import { nearest } from '../problem/nearest.ts';
import { problemAt } from '../problem/problem-at.ts';
import type { Problem } from '../problem/problem.ts';
import { keyNamed } from '../schema/key-names.ts';
import { keysOf, schemaAt, type Path } from '../schema/walk.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { valueAt } from './value-at.ts';

type Issue = z.core.$ZodIssue;

/** A field that there is not, and the field it is meant to be, as far as that can be told. */
export interface UnknownKey {
  /** The mapping it stands in. */
  path: Path;
  key: string;
  meant: string | undefined;
  /** Fields that could be written there. */
  known: readonly string[];
}

/** Every field of a file that its schema does not know, with what is meant by it. */
export function findUnknownKeys(schema: z.ZodType, yaml: ParsedYaml, issues: readonly Issue[]): UnknownKey[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = issue.path as Path; // our schemas hold no symbol keys
    const given = valueAt(yaml.data, path);
    const parent = schemaAt(schema, path, yaml.data);
    const written = new Set(typeof given === 'object' && given !== null ? Object.keys(given) : []);
    const known = (parent ? keysOf(parent, given) : []).filter((name) => !written.has(name));
    return issue.keys.map((key) => ({ path, key, meant: meantKey(key, known), known }));
  });
}

/** The field meant by a key in another language, in other letters, or with a slip of the keyboard. */
function meantKey(written: string, known: readonly string[]): string | undefined {
  const plain = (key: string): string =>
    key
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, '');
  const seen = invisibleIn(written)?.without ?? written;
  return known.find((key) => plain(key) === plain(seen)) ?? keyNamed(seen, known) ?? nearest(written, known);
}

/** Of all issues, those that do not only say that a field is missing which is there under another name. */
export function withoutMeant(
  issues: readonly Issue[],
  unknown: readonly UnknownKey[],
  data: unknown,
): readonly Issue[] {
  if (unknown.length === 0) return issues;
  const meant = Map.groupBy(unknown, ({ path }) => JSON.stringify(path));
  const meantAt = (path: Path): readonly (string | undefined)[] =>
    (meant.get(JSON.stringify(path)) ?? []).map(({ meant: key }) => key);
  return issues.filter((issue) => {
    const path = issue.path as Path; // our schemas hold no symbol keys
    if (issue.code === 'custom') {
      // Where an issue is about another place than the mapping that lacks the field, it names that.
      const { missing, within = path } = (issue.params ?? {}) as { missing?: string[]; within?: Path }; // our own
      return !missing || !meantAt(within).some((key) => key !== undefined && missing.includes(key));
    }
    const key = path.at(-1);
    const isMeant = typeof key === 'string' && meantAt(path.slice(0, -1)).includes(key);
    return !isMeant || valueAt(data, path) !== undefined;
  });
}

/** What is wrong with a field that there is not, and what to write instead. */
export function explainKey({ path, key, meant, known }: UnknownKey, yaml: ParsedYaml): Problem {
  const place = yaml.placeOfKey([...path, key]);
  const hidden = invisibleIn(key);
  const right = meant ?? hidden?.without;
  if (hidden && right !== undefined)
    return problemAt(place, 'unknown-key', {
      message: `字段名「${hidden.without}」里有${hidden.label}，在${hidden.where}。`,
      fix: `删掉它，或者把字段名重打一遍：\`${right}:\`。`,
    });
  const fix =
    meant === undefined ? `这里还能写的有：${known.join('、') || '没有了'}。` : `改成 \`${meant}:\`。`;
  return problemAt(place, 'unknown-key', { message: `没有「${key}」这个字段。`, fix, nearest: meant });
}
