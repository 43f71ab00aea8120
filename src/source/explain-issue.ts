import { stringify } from 'yaml';
import { z } from 'zod';
import { nearest } from '../problem/nearest.ts';
import { problemAt } from '../problem/problem-at.ts';
import { problemCodes, type ProblemCode } from '../problem/codes.ts';
import type { Problem } from '../problem/problem.ts';
import { keysOf, schemaAt, type Path } from '../schema/walk.ts';
import type { ParsedYaml } from './parse-yaml.ts';

type Issue = z.core.$ZodIssue;

/** What zod found wrong with a file, as problems an author understands. */
export function explainIssues(schema: z.ZodType, yaml: ParsedYaml, issues: readonly Issue[]): Problem[] {
  return issues.flatMap((issue) => explain(schema, yaml, issue));
}

function explain(schema: z.ZodType, yaml: ParsedYaml, issue: Issue): Problem[] {
  const path = issue.path as Path; // our schemas hold no symbol keys
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(schema, yaml, path, key));
  const given = valueAt(yaml.data, path);
  const inside = meantBranch(issue, given);
  if (inside)
    return inside.flatMap((inner) => explain(schema, yaml, { ...inner, path: [...path, ...inner.path] }));
  if (issue.code === 'custom') {
    const code = codeOf(issue);
    return [problemAt(yaml.place(path), code, issue.message)];
  }
  const name = nameOf(path);
  const wanted = wantedAt(schema, path, yaml.data, issue);
  if (given === undefined || given === null) {
    if (path.length === 0) return [problemAt(yaml.place(), 'missing-key', '一个字段也没有写。')];
    const fix = wanted.example === undefined ? undefined : `补上 \`${wanted.example}\`。`;
    return [problemAt(yaml.place(path), 'missing-key', `缺「${name}」。${wanted.description}`, fix)];
  }
  const miscounted = explainLength(issue, given);
  if (miscounted !== undefined)
    return [problemAt(yaml.place(path), 'bad-format', `「${name}」${miscounted}。${wanted.description}`)];
  const written = yaml.written(path) ?? given;
  const quoted = quote(written);
  const fix =
    fixQuotes(issue, given, path.at(-1), String(written)) ??
    (wanted.example === undefined ? undefined : `例如 \`${wanted.example}\`。`);
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const close = nearest(String(given), known);
    const problem = problemAt(
      yaml.place(path),
      'unknown-value',
      `「${name}」写的是 ${quoted}，只能是 ${known.join('、')}。`,
      fix,
    );
    return [close === undefined ? problem : { ...problem, nearest: close }];
  }
  const code: ProblemCode =
    issue.code === 'invalid_type' || issue.code === 'invalid_union' ? 'wrong-type' : 'bad-format';
  return [
    problemAt(yaml.place(path), code, `「${name}」写的是 ${quoted}，不合要求。${wanted.description}`, fix),
  ];
}

/** Of a field that takes several shapes, what is wrong inside the one that was written: a list, or fields. */
function meantBranch(issue: Issue, given: unknown): readonly Issue[] | undefined {
  if (issue.code !== 'invalid_union' || typeof given !== 'object' || given === null) return undefined;
  return issue.errors.find((branch) => branch.every(({ path }) => path.length > 0) && branch.length > 0);
}

/** How many items a list of a fixed length has, and how many it needs. */
function explainLength(issue: Issue, given: unknown): string | undefined {
  if (!Array.isArray(given) || (issue.code !== 'too_big' && issue.code !== 'too_small') || !issue.exact)
    return undefined;
  const wanted = issue.code === 'too_big' ? issue.maximum : issue.minimum;
  return `写了 ${given.length} 个，要 ${String(wanted)} 个`;
}

/** To YAML, quotes make the difference between a number and text that looks like one. */
function fixQuotes(
  issue: Issue,
  given: unknown,
  key: string | number | undefined,
  written: string,
): string | undefined {
  if (issue.code !== 'invalid_type') return undefined;
  const before = typeof key === 'string' ? `${key}:` : '-';
  const day = key === 'on' || key === 'from' ? /^(20\d\d)(\d\d)(\d\d)$/.exec(written) : null;
  if (day) return `日期用连字符隔开：\`${before} ${day.slice(1).join('-')}\`。`;
  if (issue.expected === 'number' && /^\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?$/.test(written))
    return `数字里不写逗号：\`${before} ${written.replaceAll(/[,，]/g, '')}\`。`;
  if (issue.expected === 'string' && (typeof given === 'number' || typeof given === 'boolean'))
    return `这里要的是文字，加上引号：\`${before} '${written}'\`。`;
  if (
    issue.expected !== 'string' &&
    typeof given === 'string' &&
    /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(given)
  )
    return `去掉引号：\`${before} ${given}\`。`;
  return undefined;
}

function unknownKey(schema: z.ZodType, yaml: ParsedYaml, path: Path, key: string): Problem {
  const parent = schemaAt(schema, path, yaml.data);
  const given = valueAt(yaml.data, path);
  const isWritten = (name: string): boolean =>
    typeof given === 'object' && given !== null && Object.hasOwn(given, name);
  const known = (parent ? keysOf(parent, given) : []).filter((name) => !isWritten(name));
  const close = nearest(key, known);
  const problem = problemAt(
    yaml.placeOfKey([...path, key]),
    'unknown-key',
    `没有「${key}」这个字段。`,
    close === undefined ? `这里还能写的有：${known.join('、') || '没有了'}。` : `改成 \`${close}:\`。`,
  );
  return close === undefined ? problem : { ...problem, nearest: close };
}

function codeOf(issue: Issue): ProblemCode {
  const code = issue.code === 'custom' ? String(issue.params?.['code']) : '';
  return code in problemCodes ? (code as ProblemCode) : 'bad-format'; // checked by the line before
}

function nameOf(path: Path): string {
  const named = path.findLast((key) => typeof key === 'string');
  return typeof named === 'string' ? named : '整个文件';
}

/** What the schema says about a field: its description and an example, ready to paste. */
function wantedAt(
  schema: z.ZodType,
  path: Path,
  data: unknown,
  issue: Issue,
): { description: string; example?: string } {
  // Which of several shapes is meant is not known yet, so the schema cannot be followed further.
  if (issue.code === 'invalid_union' && 'options' in issue)
    return { description: `只能是 ${Array.from(issue.options ?? [], String).join('、')}。` };
  const found = schemaAt(schema, path, data);
  const meta = found ? z.globalRegistry.get(found) : undefined;
  const description = meta?.description ?? '';
  const examples = meta?.['examples'];
  const example: unknown = Array.isArray(examples) ? examples[0] : undefined;
  if (example === undefined) return { description };
  const name = path.at(-1);
  const yaml = stringify(typeof name === 'string' ? { [name]: example } : [example], { lineWidth: 0 });
  return { description, example: yaml.trimEnd().replaceAll('\n', '` 换行 `') };
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[key]; // objects and arrays alike
  }
  return value;
}

function quote(value: unknown): string {
  if (Array.isArray(value)) return '一个列表';
  if (typeof value === 'object' && value !== null) return '一组字段';
  const text = String(value);
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}
