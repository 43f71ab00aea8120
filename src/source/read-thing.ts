import type { z } from 'zod';
import { parseBody } from '../markdown/parse-body.ts';
import { problemAt } from '../problem/problem-at.ts';
import type { Problem } from '../problem/problem.ts';
import { explainIssues } from './explain-issue.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { ContentFile } from './list-content.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';
import type { Thing } from './thing.ts';

/** A file read: the thing if its schema accepts it, the raw YAML if at least that could be read. */
export interface ReadThing<T> {
  thing?: Thing<T>;
  yaml?: ParsedYaml;
  problems: Problem[];
}

/** Read an MDX file: frontmatter by its schema, body by the rules for bodies. */
export async function readMdxThing<S extends z.ZodType>(
  file: ContentFile,
  schema: S,
): Promise<ReadThing<z.output<S>>> {
  const { text, problems } = await readText(file.path, file.file);
  if (text === undefined) return { problems };
  const parts = splitFrontmatter(text);
  if (!parts) {
    const place = { file: file.file, line: 1, column: 1 };
    const fix = '第一行写 ---，字段写完另起一行再写 ---。';
    return {
      problems: [...problems, problemAt(place, 'no-frontmatter', '文件没有以 --- 包住的字段区。', fix)],
    };
  }
  const yaml = parseYaml(parts.yaml, file.file, parts.yamlLine);
  const { problems: bodyProblems, ...body } = parseBody(parts.body, file.file, parts.bodyLine);
  const { data, problems: refused } = accept(schema, yaml);
  problems.push(...refused, ...bodyProblems);
  if (data === undefined) return { yaml, problems };
  return {
    thing: {
      id: file.id,
      file: file.file,
      data,
      body: { ...body, text: parts.body },
      place: yaml.place,
    },
    yaml,
    problems,
  };
}

/** Read a YAML file by its schema. */
export async function readYamlThing<S extends z.ZodType>(
  file: ContentFile,
  schema: S,
): Promise<ReadThing<z.output<S>>> {
  const { text, problems } = await readText(file.path, file.file);
  if (text === undefined) return { problems };
  const yaml = parseYaml(text, file.file);
  const { data, problems: refused } = accept(schema, yaml);
  problems.push(...refused);
  if (data === undefined) return { yaml, problems };
  return {
    thing: { id: file.id, file: file.file, data, body: undefined, place: yaml.place },
    yaml,
    problems,
  };
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
