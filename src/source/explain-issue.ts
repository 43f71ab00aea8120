import { stringify } from 'yaml';
import { z } from 'zod';
import { problemAt } from '../problem/problem-at.ts';
import { problemCodes, type ProblemCode } from '../problem/codes.ts';
import type { Problem } from '../problem/problem.ts';
import { schemaAt, type Path } from '../schema/walk.ts';
import { explainKey, findUnknownKeys, withoutMeant } from './explain-key.ts';
import { explainValue, nameOf, type Wanted } from './explain-value.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { valueAt } from './value-at.ts';

type Issue = z.core.$ZodIssue;

/** What zod found wrong with a file, as problems an author understands. */
export function explainIssues(schema: z.ZodType, yaml: ParsedYaml, issues: readonly Issue[]): Problem[] {
  const unknown = findUnknownKeys(schema, yaml, issues);
  return [
    ...unknown.map((key) => explainKey(key, yaml)),
    ...withoutMeant(issues, unknown, yaml.data).flatMap((issue) => explain(schema, yaml, issue)),
  ];
}

function explain(schema: z.ZodType, yaml: ParsedYaml, issue: Issue): Problem[] {
  const path = issue.path as Path; // our schemas hold no symbol keys
  if (issue.code === 'unrecognized_keys') return [];
  const given = valueAt(yaml.data, path);
  const inside = meantBranch(issue, given);
  if (inside) {
    const whole = inside.map((inner) => ({ ...inner, path: [...path, ...inner.path] }));
    return explainIssues(schema, yaml, whole);
  }
  if (issue.code === 'custom')
    return [problemAt(yaml.place(path), codeOf(issue), { message: issue.message })];
  const wanted = wantedAt(schema, yaml.data, issue);
  if (given === undefined || given === null) return [explainMissing(yaml, path, wanted)];
  return [explainValue({ issue, path, given, wanted }, yaml)];
}

function explainMissing(yaml: ParsedYaml, path: Path, { description, example, accepts }: Wanted): Problem {
  if (path.length === 0) return problemAt(yaml.place(), 'missing-key', { message: '一个字段也没有写。' });
  const key = path.at(-1);
  const mapping = valueAt(yaml.data, path.slice(0, -1));
  if (typeof key === 'number')
    return problemAt(yaml.place(path), 'missing-key', {
      message: '列表里有一项是空的。',
      fix: '删掉这个横线，或者在它后面写上内容。',
    });
  const fix = example === undefined ? undefined : `补上 \`${example}\`。`;
  if (key !== undefined && typeof mapping === 'object' && mapping !== null && Object.hasOwn(mapping, key))
    return problemAt(yaml.place(path), 'missing-key', {
      message: `「${nameOf(path)}」后面是空的。${description}`,
      fix: [
        accepts(undefined) ? '不要这一项就删掉这一行，它在 suggested 里也删掉。' : '',
        example === undefined ? '' : `${accepts(undefined) ? '要就' : ''}写上内容，例如 \`${example}\`。`,
      ].join(''),
    });
  return problemAt(yaml.place(path), 'missing-key', {
    message: `缺「${nameOf(path)}」。${description}`,
    fix,
  });
}

/** Of a field that takes several shapes, what is wrong inside the one that was written: a list, or fields. */
function meantBranch(issue: Issue, given: unknown): readonly Issue[] | undefined {
  if (issue.code !== 'invalid_union' || typeof given !== 'object' || given === null) return undefined;
  return issue.errors.find((branch) => branch.every(({ path }) => path.length > 0) && branch.length > 0);
}

function codeOf(issue: Issue): ProblemCode {
  const code = issue.code === 'custom' ? String(issue.params?.['code']) : '';
  return code in problemCodes ? (code as ProblemCode) : 'bad-format'; // checked by the line before
}

/** What the schema says about a field: its description and an example, ready to paste. */
function wantedAt(schema: z.ZodType, data: unknown, issue: Issue): Wanted {
  const path = issue.path as Path; // our schemas hold no symbol keys
  const found = schemaAt(schema, path, data);
  const accepts = (value: unknown): boolean =>
    found !== undefined && (found as z.ZodType).safeParse(value).success; // every schema of ours is a classic zod schema
  // Which of several shapes is meant is not known yet, so the schema cannot be followed further.
  if (issue.code === 'invalid_union' && 'options' in issue)
    return { description: `只能是 ${Array.from(issue.options ?? [], String).join('、')}。`, accepts };
  const meta = found ? z.globalRegistry.get(found) : undefined;
  const description = meta?.description ?? '';
  const examples = meta?.['examples'];
  const example: unknown = Array.isArray(examples) ? examples[0] : undefined;
  if (example === undefined) return { description, accepts };
  const name = path.at(-1);
  const yaml = stringify(typeof name === 'string' ? { [name]: example } : [example], { lineWidth: 0 });
  return { description, accepts, example: yaml.trimEnd().replaceAll('\n', '` 换行 `') };
}
