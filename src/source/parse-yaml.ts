import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
  type Node,
} from 'yaml';
import { problemAt } from '../problem/problem-at.ts';
import type { ProblemCode } from '../problem/codes.ts';
import type { Place, Problem } from '../problem/problem.ts';
import type { Path } from '../schema/walk.ts';
import { readPlainYaml } from './plain-yaml.ts';

/** YAML as data, with the way back from a field to its line and column. */
export interface ParsedYaml {
  data: unknown;
  /** Place of a field's value; of its nearest parent where it is missing. */
  place: (path?: Path) => Place;
  /** Place of a key's own name, for a key that should not be there. */
  placeOfKey: (path: Path) => Place;
  /** A single value as it is written in the file, without its quotes. */
  written: (path: Path) => string | undefined;
  problems: Problem[];
}

/**
 * Read YAML 1.2 (core schema) and keep every position.
 *
 * Flow collections (`[a, b]`, `{a: b}`) are refused: they hide several values in one line of a diff.
 *
 * @param firstLine Line of the file on which the text begins, from 1.
 */
export function parseYaml(text: string, file: string, firstLine = 1): ParsedYaml {
  const data = readPlainYaml(text);
  let read: ParsedYaml | undefined;
  const closely = (): ParsedYaml => (read ??= parseClosely(text, file, firstLine));
  if (data === undefined) return closely();
  return {
    data,
    place: (path) => closely().place(path),
    placeOfKey: (path) => closely().placeOfKey(path),
    written: (path) => closely().written(path),
    problems: [],
  };
}

/** The same with every position at hand and everything said that is wrong. */
export function parseClosely(text: string, file: string, firstLine: number): ParsedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true, stringKeys: true });
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: line + firstLine - 1, column: Math.max(col, 1) };
  };
  const problems = syntaxProblems(document, at);
  const refused = refuseExtras(document, at);
  problems.push(...refused.problems);
  const root = document.contents;
  return {
    data: document.errors.length === 0 && refused.isData ? (document.toJS() as unknown) : undefined,
    place: (path = []) => at(valueOffset(root, path)),
    placeOfKey: (path) => at(keyOffset(root, path)),
    written: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
    problems,
  };
}

function valueOffset(root: unknown, path: Path): number {
  let node = root;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) return offset;
      offset = startOf(pair.value) ?? startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function keyOffset(root: unknown, path: Path): number {
  let node = root;
  for (const key of path.slice(0, -1)) {
    if (isMap(node)) node = node.items.find((item) => isScalar(item.key) && item.key.value === key)?.value;
    else if (isSeq(node) && typeof key === 'number') node = node.items[key];
  }
  const last = path.at(-1);
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === last);
    if (pair) return startOf(pair.key) ?? 0;
  }
  return valueOffset(root, path);
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0]; // every node of `yaml` carries a range once parsed
}

function syntaxProblems({ errors, contents }: Document.Parsed, at: (offset: number) => Place): Problem[] {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT').map(({ pos }) => at(pos[0]));
  // What else is wrong in a line that begins with a tab comes from the tab.
  const others = errors
    .filter(({ code }) => code !== 'TAB_AS_INDENT')
    .map(({ code, pos }) => ({ code, place: at(openingQuote(contents, pos[0]) ?? pos[0]) }))
    .filter(({ place }) => !tabs.some(({ line }) => line === place.line));
  return [
    ...tabs.map((place) => problemAt(place, 'tab-indent', '用了 Tab 缩进。', '改成两个空格。')),
    ...others.map(({ code, place }) => problemAt(place, 'broken-yaml', explainYaml(code), checkTheOthers)),
  ];
}

/** Where the quoted text begins that an offset lies in or at the end of: a missing quote is missed there. */
function openingQuote(root: Node | null, offset: number): number | undefined {
  let opening: number | undefined;
  visit(root, {
    Scalar(_, { type, range }) {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range && range[0] < offset && offset <= range[1]) opening = range[0];
    },
  });
  return opening;
}

/** Nobody nests a handbook this deep, and what walks the data later must not run out of stack. */
const maxDepth = 64;

/** What YAML allows and the handbook does not; `isData` is false when no data can be made of it. */
function refuseExtras(
  document: Document.Parsed,
  at: (offset: number) => Place,
): { problems: Problem[]; isData: boolean } {
  const problems: Problem[] = [];
  let isData = true;
  const refuse = (offset: number, code: ProblemCode, message: string, fix: string): void => {
    problems.push(problemAt(at(offset), code, message, fix));
  };
  if (document.directives.yaml.explicit === true)
    refuse(0, 'broken-yaml', '写了 %YAML 指令。', '删掉这一行和它下面的 ---。');
  visit(document, {
    Alias(_, node) {
      isData = false;
      const fix = '内容照抄一遍；文字要以 * 开头就加引号。';
      refuse(node.range?.[0] ?? 0, 'broken-yaml', `用了别名「*${node.source}」，这里不能用。`, fix);
    },
    Value(_, node, path) {
      const offset = node.range?.[0] ?? 0;
      if (path.length > maxDepth) {
        isData = false;
        refuse(offset, 'broken-yaml', '一层套一层，套得太深。', checkTheOthers);
        return visit.BREAK;
      }
      if (node.anchor !== undefined)
        refuse(
          offset,
          'broken-yaml',
          `用了锚点「&${node.anchor}」，这里不能用。`,
          '文字要以 & 开头就加引号。',
        );
      if (node.tag !== undefined)
        refuse(offset, 'broken-yaml', '用了 ! 开头的标签，这里不能用。', '文字要以 ! 开头就加引号。');
      if (!isCollection(node) || node.flow !== true) return undefined;
      refuse(offset, 'flow-collection', '用了 [ ] 或 { } 写法。', '一项一行，前面写 `- `。');
      return visit.SKIP;
    },
  });
  return { problems, isData };
}

const checkTheOthers = '对照同一文件夹里的其他文件检查缩进、冒号和引号。';

function explainYaml(code: ErrorCode): string {
  const known: Partial<Record<ErrorCode, string>> = {
    BAD_INDENT: '缩进对不上。',
    DUPLICATE_KEY: '同一个字段写了两次。',
    MISSING_CHAR: '少了引号或括号。',
    BLOCK_AS_IMPLICIT_KEY: '冒号后面又出现了冒号：这行文字要加引号。',
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
  return `YAML 读不懂：${known[code] ?? '这里的写法不对。'}`;
}
