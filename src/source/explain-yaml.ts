import type { ErrorCode } from 'yaml';
import { invisibleIn, oddSpace, unseen } from '../problem/invisible.ts';

/** What is wrong in one line of YAML, and what would be right; the column is known where the line itself shows it. */
export interface Slip {
  column?: number;
  message: string;
  fix: string;
}

/** Where YAML stops making sense, as the parser sees it. */
export interface YamlError {
  code: ErrorCode;
  /** The line of the text, from 1, and the column in it. */
  line: number;
  column: number;
}

const field = '( *(?:- +)?)([A-Za-z]\\w*)';

/** Slips of a Chinese keyboard that a line shows by itself. `$1` is what stays before, `$2` the field, `$sign` what is not seen. */
const slips: readonly { sign: RegExp; message: string; mended: string; advice: string }[] = [
  {
    sign: new RegExp(`^( *(?:- +)?)${unseen}+`, 'u'),
    message: '行首有$sign。',
    mended: '$1',
    advice: '删掉它，或者把这一行重打一遍',
  },
  {
    sign: new RegExp(`^( *)${oddSpace}[\\s]*`, 'u'),
    message: '行首不是英文空格，是$sign。',
    mended: '$1',
    advice: '换成英文空格，和同级的行对齐',
  },
  {
    sign: /^( *)[－—–−﹣‐‑•·●・]\s*/u,
    message: '列表前面的横线不是英文的 -。',
    mended: '$1- ',
    advice: '换成英文 - 再空一格',
  },
  {
    sign: /^( *)-(?=[^\s-])/u,
    message: '列表的横线后面少了空格。',
    mended: '$1- ',
    advice: '横线后面空一格',
  },
  {
    sign: new RegExp(`^${field} *[：﹕︰]\\s*`, 'u'),
    message: '「$2」后面的冒号是全角的。',
    mended: '$1$2: ',
    advice: '换成英文 : 再空一格',
  },
  {
    sign: new RegExp(`^${field}: *${oddSpace}\\s*`, 'u'),
    message: '「$2」的冒号后面不是英文空格，是$sign。',
    mended: '$1$2: ',
    advice: '换成一个英文空格',
  },
  {
    sign: new RegExp(`^${field}:(?=[^\\s/])`, 'u'),
    message: '「$2」的冒号后面少了空格。',
    mended: '$1$2: ',
    advice: '冒号后面空一格',
  },
];

/** The slip that a line shows by itself, if it shows one. */
export function slipIn(line: string): Slip | undefined {
  for (const { sign, message, mended, advice } of slips) {
    const match = sign.exec(line);
    if (!match) continue;
    const [, before = '', name = ''] = match;
    const right = line.replace(sign, mended).trim();
    return {
      column: before.length + name.length + 1,
      message: message.replace('$2', name).replace('$sign', () => invisibleIn(match[0])?.label ?? ''),
      fix: right.length <= longestShown ? `${advice}：\`${right}\`。` : `${advice}。`,
    };
  }
  return undefined;
}

/** Characters of a mended line that are shown: nobody reads or pastes more. */
const longestShown = 40;

/** What a syntax error means to the author of the text it was found in. */
export function explainYaml(
  { code, line, column }: YamlError,
  lines: readonly string[],
): Slip & { line: number } {
  const text = lines[line - 1] ?? '';
  const next = lines[line] ?? '';
  const shown = slipIn(text);
  if (shown) return { line, ...shown };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/: /.test(text.slice(column - 1))) {
    if (column <= indentOf(text)) return { line, ...misaligned };
    // The next line is set in deeper than the one it belongs beside.
    return { line: line + 1, column: indentOf(next) + 1, ...(slipIn(next) ?? misaligned) };
  }
  return { line, ...(valueSlip(code, text) ?? fieldWithoutColon(code, text) ?? general(code, text)) };
}

const aligned = '行首用英文空格，和上下同级的行对齐，一层两个空格。';
const misaligned: Slip = { message: '这一行的缩进和上下同级的行对不齐。', fix: aligned };

const misalignedDash: Slip = {
  message: '这一行的横线和上下同级的横线没对齐。',
  fix: '横线前面的空格，和上一条的横线一样多。',
};

/** What a sign comes to that begins a value and is none of a text. */
const unreadValues: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'BAD_ALIAS',
  'BAD_INDENT',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'TAG_RESOLVE_FAILED',
  'UNEXPECTED_TOKEN',
]);

/** Whether a value begins or ends with signs that YAML reads otherwise. */
function valueSlip(code: ErrorCode, line: string): Slip | undefined {
  const [, before = '', value = ''] = /^( *(?:- +)*(?:[A-Za-z]\w*: +)?)(.*)$/su.exec(line) ?? [];
  const column = before.length + 1;
  const inQuotes = shortFix('整句加英文引号', before.trim(), quoted(value.trim()));
  if (/^[“”‘’「『]/u.test(value))
    return {
      column,
      message: '中文引号只是文字，不能代替英文引号。',
      fix: shortFix('最外面加一层英文引号', before.trim(), quoted(value.trim())),
    };
  if (code === 'MISSING_CHAR' && /^["'].*[”’“‘]\s*$/u.test(value))
    return { column, message: '左边的引号是英文的，右边的是中文的。', fix: '两边都用英文引号。' };
  if (code === 'UNEXPECTED_TOKEN' && /^["']/.test(value))
    return { column, message: '引号后面还有字：引号要包住整句。', fix: inQuotes };
  if (code !== 'MISSING_CHAR' && /^[[{]/.test(value) && !/[\]}]\s*$/.test(value))
    return { column, message: `文字以 ${value.slice(0, 1)} 开头，不加引号读不懂。`, fix: inQuotes };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !value.includes(': ')) return misalignedDash;
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return { message: '冒号后面又出现了“冒号加空格”。', fix: inQuotes };
  if (/^(?:[!*&@%`]|[>|][^\s+-]|- \S)/.test(value) && unreadValues.has(code))
    return {
      column,
      message: `文字以 ${value.slice(0, 1)} 开头，不加引号读不懂。`,
      fix: inQuotes,
    };
  return undefined;
}

function fieldWithoutColon(code: ErrorCode, line: string): Slip | undefined {
  const [, before = '', name = '', value = ''] = /^( *(?:- +)?)([A-Za-z]\w*) +(\S.*)$/u.exec(line) ?? [];
  if (code !== 'MULTILINE_IMPLICIT_KEY' || name === '') return undefined;
  return {
    column: before.length + name.length + 1,
    message: `「${name}」后面少了冒号。`,
    fix: shortFix('写成', `${before.trim()} ${name}:`.trim(), value),
  };
}

function general(code: ErrorCode, line: string): Slip {
  const [, name = '同一个字段'] = /^ *(?:- +)?([A-Za-z]\w*) *:/.exec(line) ?? [];
  const known: Partial<Record<ErrorCode, string>> = {
    BAD_INDENT: '缩进对不上。',
    DUPLICATE_KEY: `「${name}」在同一条里写了两次。`,
    MISSING_CHAR: /["'[\]{}]/.test(line) ? '少了引号或括号。' : '缩进对不上。',
    MULTILINE_IMPLICIT_KEY: '这一行少了冒号，或者缩进不对。',
    UNEXPECTED_TOKEN: '这里多出了不认识的符号。',
    BAD_ALIAS: '文字以 * 开头要加引号。',
    BAD_SCALAR_START: '文字以这个符号开头要加引号。',
    BAD_DQ_ESCAPE: '双引号里的反斜杠要写两个，或者改用单引号。',
    BLOCK_IN_FLOW: '[ ] 或 { } 里换行写了列表，或者少了右括号。',
    KEY_OVER_1024_CHARS: '字段名太长，多半是这一行少了引号。',
    MULTIPLE_DOCS: '文件中间不能再有一行 ---。',
    NON_STRING_KEY: '字段名只能是文字。',
    RESOURCE_EXHAUSTION: '一层套一层，套得太深。',
    TAG_RESOLVE_FAILED: '文字以 ! 开头要加引号。',
  };
  const fixes: Partial<Record<ErrorCode, string>> = {
    BAD_INDENT: aligned,
    MISSING_CHAR: /["'[\]{}]/.test(line) ? '引号要成对，两边都用英文的。' : aligned,
    DUPLICATE_KEY: '留一个，内容并到一起。',
    MULTIPLE_DOCS: '删掉这一行 ---。',
  };
  return {
    message: `YAML 读不懂：${known[code] ?? '这里的写法不对。'}`,
    fix: fixes[code] ?? checkTheOthers,
  };
}

export const checkTheOthers = '对照同一文件夹里的其他文件检查缩进、冒号和引号。';

/** Text in the quotes that it does not hold itself. */
export function quoted(text: string): string {
  return text.includes("'") && !/["\\]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;
}

function shortFix(advice: string, before: string, value: string): string {
  const right = `${before} ${value}`.trim();
  return right.length <= longestShown ? `${advice}：\`${right}\`。` : `${advice}。`;
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
