import type { z } from 'zod';
import { parseBody } from '../markdown/parse-body.ts';
import type { Problem } from '../problem/problem.ts';
import { explainIssues } from './explain-issue.ts';
import { explainNoFrontmatter, findConflict, findExtraRule } from './stray-lines.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { ContentFile } from './list-content.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import { readText, type ReadText } from './read-text.ts';
import type { Thing } from './thing.ts';

/** A file read: the thing if its schema accepts it, the raw YAML if at least that could be read. */
export interface ReadThing<T> {
  thing?: Thing<T>;
  /** What its schema refuses, as it was written. */
  refused?: Thing<unknown>;
  yaml?: ParsedYaml;
  problems: Problem[];
}

/** What was made of each file when it was last read: states of one handbook share most of their files. */
export type ReadMemo = Map<string, { from: ReadText; read: ReadThing<unknown> }>;

/**
 * Read a file by the schema of its kind: an MDX file's frontmatter, or the whole of a YAML file.
 *
 * @param memo Where to look for what was made of the same text before, and to leave it for later.
 */
export async function readThing<S extends z.ZodType>(
  file: ContentFile,
  schema: S,
  memo?: ReadMemo,
): Promise<ReadThing<z.output<S>>> {
  const from = await readText(file.path, file.file);
  const last = memo?.get(file.file);
  const read =
    last && isSameText(last.from, from)
      ? (last.read as ReadThing<z.output<S>>) // a file's name decides its schema
      : parseThing(from, file, schema);
  memo?.set(file.file, { from, read });
  return read;
}

/** Whether two readings of a file had the same text, and nothing else to say. */
function isSameText(a: ReadText, b: ReadText): boolean {
  return a.text !== undefined && a.text === b.text && a.problems.length + b.problems.length === 0;
}

/** What `readThing` makes of a file once its text is there. */
export function parseThing<S extends z.ZodType>(
  { text, problems }: ReadText,
  file: ContentFile,
  schema: S,
): ReadThing<z.output<S>> {
  if (text === undefined) return { problems };
  const conflict = findConflict(text, file.file);
  if (conflict) return { problems: [...problems, conflict] };
  const read = file.file.endsWith('.mdx') ? parseMdx(text, file, schema) : parseYamlFile(text, file, schema);
  return { ...read, problems: [...problems, ...read.problems] };
}

/** An MDX file: frontmatter by its schema, body by the rules for bodies. */
function parseMdx<S extends z.ZodType>(
  text: string,
  { id, file }: ContentFile,
  schema: S,
): ReadThing<z.output<S>> {
  const parts = splitFrontmatter(text);
  if (!parts) {
    return { problems: [explainNoFrontmatter(text, file)] };
  }
  const cut = findExtraRule(parts, file);
  if (cut) return { problems: [cut] };
  const yaml = parseYaml(parts.yaml, file, parts.yamlLine);
  const { problems: bodyProblems, ...body } = parseBody(parts.body, file, parts.bodyLine);
  const { data, problems: refused } = accept(schema, yaml);
  const problems = [...refused, ...bodyProblems];
  const written = { id, file, body: { ...body, text: parts.body }, place: yaml.place };
  return { ...asThing(written, data, yaml), yaml, problems };
}

function parseYamlFile<S extends z.ZodType>(
  text: string,
  { id, file }: ContentFile,
  schema: S,
): ReadThing<z.output<S>> {
  const yaml = parseYaml(text, file);
  const { data, problems } = accept(schema, yaml);
  return { ...asThing({ id, file, body: undefined, place: yaml.place }, data, yaml), yaml, problems };
}

/** A thing with the data that its schema accepted, else with what was written. */
function asThing<T>(
  written: Omit<Thing<T>, 'data'>,
  data: T | undefined,
  yaml: ParsedYaml,
): Pick<ReadThing<T>, 'thing' | 'refused'> {
  if (data !== undefined) return { thing: { ...written, data } };
  return yaml.data === undefined ? {} : { refused: { ...written, data: yaml.data } };
}

function accept<S extends z.ZodType>(
  schema: S,
  yaml: ParsedYaml,
): { data?: z.output<S>; problems: Problem[] } {
  if (yaml.data === undefined) return { problems: yaml.problems };
  const parsed = schema.safeParse(yaml.data);
  if (parsed.success) return { data: parsed.data, problems: yaml.problems };
  return { problems: [...yaml.problems, ...explainIssues(schema, yaml, parsed.error.issues)] };
}
