import type { z } from 'zod';
import type { ProblemCode } from '../problem/codes.ts';
import { invisibleIn } from '../problem/invisible.ts';
import { nearest } from '../problem/nearest.ts';
import { problemAt } from '../problem/problem-at.ts';
import type { Place, Problem } from '../problem/problem.ts';
import { choiceNames } from '../i18n/choice-names.ts';
import type { Path } from '../schema/walk.ts';
import { mendValue, wordNamed } from './mend-value.ts';
import { impossibleTime } from './impossible-time.ts';
import { fixItemName } from './fix-item-name.ts';
import type { ParsedYaml } from './parse-yaml.ts';

type Issue = z.core.$ZodIssue;

/** What the schema says about a field: its description and an example, ready to paste. */
export interface Wanted {
  description: string;
  example?: string;
  /** Whether the field takes a value. */
  accepts: (value: unknown) => boolean;
}

/** A value that its field does not take. */
interface WrongValue {
  issue: Issue;
  path: Path;
  given: unknown;
  wanted: Wanted;
}

/** What is wrong with a value, and what to write instead. */
export function explainValue({ issue, path, given, wanted }: WrongValue, yaml: ParsedYaml): Problem {
  const name = nameOf(path);
  const place = yaml.place(path);
  const { example } = wanted;
  const isId = name === 'id' && issue.code === 'invalid_format';
  const description = `${wanted.description}${isId ? '只用小写英文字母、数字和连字符。' : ''}`;
  const miscounted = explainLength(issue, given);
  if (miscounted !== undefined)
    return problemAt(place, 'bad-format', { message: `「${name}」${miscounted}。${description}` });
  const written = yaml.written(path) ?? given;
  const code = codeOf(issue);
  const before = beforeValue(path);
  const hidden = typeof given === 'string' ? invisibleIn(given) : undefined;
  if (hidden)
    return problemAt(place, code, {
      message: `「${name}」写的「${hidden.without}」里有${hidden.label}，在${hidden.where}。`,
      fix: `删掉它，或者重打一遍：\`${before} ${hidden.without}\`。`,
    });
  const fix =
    fixTruth(issue, given, path) ??
    fixForm({ issue, path, given, wanted }) ??
    fixItemName(yaml.data, path, given) ??
    fixQuotes({ issue, path, given }, String(written)) ??
    (example === undefined ? undefined : `例如 \`${example}\`。`);
  if (issue.code !== 'invalid_value')
    return problemAt(place, code, {
      message: `「${name}」写的是 ${quote(written)}，${impossibleTime(String(given)) ?? reasonOf(issue)}。${description}`,
      fix,
    });
  return explainChoice({ known: issue.values.map(String), given, written, path, fix }, place);
}

/** A word that is none of those to choose from. */
interface WrongChoice {
  known: readonly string[];
  given: unknown;
  written: unknown;
  path: Path;
  fix: string | undefined;
}

function explainChoice({ known, given, written, path, fix }: WrongChoice, place: Place): Problem {
  const said = `「${nameOf(path)}」写的是 ${quote(written)}`;
  const named = wordNamed(String(given), known);
  if (named !== undefined) {
    const right = `改成 \`${beforeValue(path)} ${named}\`。`;
    return problemAt(place, 'unknown-value', { message: `${said}，这里要写英文的词。`, fix: right });
  }
  const names = choiceNames(known);
  const all = known.map((value) => (names ? `${value}（${names[value] ?? value}）` : value)).join('、');
  return problemAt(place, 'unknown-value', {
    message: `${said}，只能是 ${all}。`,
    fix,
    nearest: nearest(String(given), known),
  });
}

function codeOf({ code }: Issue): ProblemCode {
  if (code === 'invalid_value') return 'unknown-value';
  return code === 'invalid_type' || code === 'invalid_union' ? 'wrong-type' : 'bad-format';
}

/** What stands before a value on its line: its field, or the dash of an item. */
function beforeValue(path: Path): string {
  const key = path.at(-1);
  return typeof key === 'string' ? `${key}:` : '-';
}

/** The field a path leads to, or that its list belongs to. */
export function nameOf(path: Path): string {
  const named = path.findLast((key) => typeof key === 'string');
  return typeof named === 'string' ? named : '整个文件';
}

/** How many items a list of a fixed length has, and how many it needs. */
function explainLength(issue: Issue, given: unknown): string | undefined {
  if (!Array.isArray(given) || (issue.code !== 'too_big' && issue.code !== 'too_small') || !issue.exact)
    return undefined;
  const wanted = issue.code === 'too_big' ? issue.maximum : issue.minimum;
  return `写了 ${given.length} 个，要 ${String(wanted)} 个`;
}

/** What a value has against its type or its limits. */
function reasonOf(issue: Issue): string {
  const vague = '不合要求';
  if (issue.code === 'invalid_type') return typeReasons[issue.expected] ?? vague;
  if (issue.code === 'too_small' && isNumeric(issue.origin))
    return `${issue.inclusive ? '不能小于' : '要大于'} ${issue.minimum}`;
  if (issue.code === 'too_big' && isNumeric(issue.origin))
    return `${issue.inclusive ? '不能大于' : '要小于'} ${issue.maximum}`;
  return vague;
}

const typeReasons: Readonly<Record<string, string>> = {
  int: '要写整数',
  number: '要写数字',
  array: '要写成列表，一行一个',
  object: '要写成一组字段',
};

function isNumeric(origin: string): boolean {
  return origin === 'number' || origin === 'int';
}

const yes = /^(?:是|对|真|有|要|yes|y|true|on|1|√|✓|✔)$/i;
const no = /^(?:否|不|不是|不对|假|没有|无|no|n|false|off|0|×|✗)$/i;

/** What is only true or false is written in English; what is not suggested at all is not marked. */
function fixTruth(issue: Issue, given: unknown, path: Path): string | undefined {
  const key = path.at(-1);
  const isMark = key === 'suggested' && issue.code === 'invalid_union';
  const isTruth = issue.code === 'invalid_type' && issue.expected === 'boolean';
  if (!isMark && !isTruth) return undefined;
  const word = String(given).trim();
  if (yes.test(word))
    return `${isMark ? '整条都是建议就' : ''}写成 \`${beforeValue(path)} true\`，不加引号。`;
  if (!no.test(word))
    return isMark ? '只有个别字段是建议，就一行一个：`suggested:` 换行 `- when`。' : undefined;
  return isMark
    ? '不是建议就删掉这一行，用 basis 写上依据。'
    : `写成 \`${beforeValue(path)} false\`，不加引号。`;
}

/** A day, a time, a number or an id, written as people do. */
function fixForm({ issue, path, given, wanted }: WrongValue): string | undefined {
  const right =
    issue.code === 'invalid_value' ? undefined : mendValue(given, wanted.accepts, String(path.at(-1) ?? ''));
  return right === undefined ? undefined : `改成 \`${beforeValue(path)} ${right}\`。`;
}

/** To YAML, quotes make the difference between a number and text that looks like one. */
function fixQuotes({ issue, path, given }: Omit<WrongValue, 'wanted'>, written: string): string | undefined {
  if (issue.code !== 'invalid_type') return undefined;
  const before = beforeValue(path);
  const key = path.at(-1);
  const day = key === 'on' || key === 'from' ? /^(20\d\d)(\d\d)(\d\d)$/.exec(written) : null;
  if (day) return `日期用连字符隔开：\`${before} ${day.slice(1).join('-')}\`。`;
  if (issue.expected === 'number' && /^\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?$/.test(written))
    return `数字里不写逗号：\`${before} ${written.replaceAll(/[,，]/g, '')}\`。`;
  if (key === 'within' && typeof given === 'number') return `写上单位，例如 \`${before} ${written} 分钟\`。`;
  if (issue.expected === 'string' && (typeof given === 'number' || typeof given === 'boolean'))
    return `这里要的是文字，加上引号：\`${before} '${written}'\`。`;
  if (issue.expected !== 'string' && typeof given === 'string' && /^-?\d+(?:\.\d+)?$/.test(given))
    return `去掉引号：\`${before} ${given}\`。`;
  return undefined;
}

function quote(value: unknown): string {
  if (Array.isArray(value)) return '一个列表';
  if (typeof value === 'object' && value !== null) return '一组字段';
  const text = String(value).replaceAll(/\s+/g, ' ');
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}
