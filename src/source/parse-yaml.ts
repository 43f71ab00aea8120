import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { problemAt } from '../problem/problem-at.ts';
import type { Place, Problem } from '../problem/problem.ts';
import type { Path } from '../schema/walk.ts';
import { explainYaml, type Slip } from './explain-yaml.ts';
import { deepDash, lostTexts, tightComment } from './lost-texts.ts';
import { perThing } from './per-thing.ts';
import { parsePlainYaml } from './plain-yaml.ts';
import { refuseExtras } from './refuse-extras.ts';

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
  const data = parsePlainYaml(text);
  let read: ParsedYaml | undefined;
  const closely = (): ParsedYaml => (read ??= parseClosely(text, file, firstLine));
  if (data === undefined || tightComment.test(text) || deepDash.test(text)) return closely();
  return {
    data,
    place: (path) => closely().place(path),
    placeOfKey: (path) => closely().placeOfKey(path),
    written: (path) => closely().written(path),
    problems: [],
  };
}

/** What is read of a text that is nested too deep to be read. */
function tooDeep(place: Place): ParsedYaml {
  const message = 'YAML 读不懂：一层套一层，套得太深。';
  const fix = '看看是不是误贴了什么，删掉它。';
  return {
    data: undefined,
    place: () => place,
    placeOfKey: () => place,
    written: () => undefined,
    problems: [problemAt(place, 'broken-yaml', { message, fix })],
  };
}

/** The same with every position at hand and everything said that is wrong. */
export function parseClosely(text: string, file: string, firstLine: number): ParsedYaml {
  const lineCounter = new LineCounter();
  // The library compares each key with every other one, and words each error by going through the text anew.
  const options = { uniqueKeys: false, prettyErrors: false } as const;
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { lineCounter, stringKeys: true, ...options });
  } catch (error) {
    if (error instanceof RangeError) return tooDeep({ file, line: firstLine, column: 1 }); // its stack was exhausted
    throw error;
  }
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: line + firstLine - 1, column: Math.max(col, 1) };
  };
  const broken = syntaxProblems(document, text, at);
  const refused = refuseExtras(document, at);
  const problems = broken.length > 0 ? broken : [...refused.problems, ...lostTexts(document, text, at)];
  const root = document.contents;
  return {
    data: broken.length === 0 && refused.isData ? (document.toJS() as unknown) : undefined,
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
      const pair = pairAt(node, key);
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
    if (isMap(node)) node = pairAt(node, key)?.value;
    else if (isSeq(node) && typeof key === 'number') node = node.items[key];
  }
  const last = path.at(-1);
  const pair = isMap(node) ? pairAt(node, last) : undefined;
  return pair ? (startOf(pair.key) ?? 0) : valueOffset(root, path);
}

/** The pairs of a mapping by their keys; it is gone through once, however many of its keys are asked for. */
const pairsOf = perThing(
  ({ items }: YAMLMap): ReadonlyMap<unknown, Pair> =>
    new Map(items.flatMap((pair) => (isScalar(pair.key) ? [[pair.key.value, pair] as const] : []))),
);

function pairAt(map: YAMLMap, key: unknown): Pair | undefined {
  return pairsOf(map).get(key);
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0]; // every node of `yaml` carries a range once parsed
}

/** The first thing that keeps a text from being YAML: what comes after it in the file mostly comes from it. */
function syntaxProblems(
  { errors, contents }: Document.Parsed,
  text: string,
  at: (offset: number) => Place,
): Problem[] {
  const first = errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0];
  const { quoted: quotedTexts, repeated } = survey(contents);
  const lines = text.split('\n');
  const firstLine = at(0).line;
  const problem = (code: ErrorCode, place: Place): Problem => {
    const line = place.line - firstLine + 1;
    const slip = explainYaml({ code, line, column: place.column }, lines);
    return slipAt({ ...place, line: slip.line + firstLine - 1 }, slip);
  };
  if (!first) return repeated.map((offset) => problem('DUPLICATE_KEY', at(offset)));
  if (errors.some(({ code }) => code === 'TAB_AS_INDENT')) return [tabProblem(lines, firstLine, at)];
  return [problem(first.code, at(openingQuote(quotedTexts, first.pos[0]) ?? first.pos[0]))];
}

/** One for all lines that begin with a tab: they come from one program that puts them in. */
function tabProblem(lines: readonly string[], firstLine: number, at: (offset: number) => Place): Problem {
  const tabs = lines.flatMap((line, index) => (/^ *\t/.test(line) ? [index + firstLine] : []));
  const message = tabs.length > 1 ? `用了 Tab 缩进，一共 ${tabs.length} 行。` : '用了 Tab 缩进。';
  return problemAt({ ...at(0), line: tabs[0] ?? firstLine, column: 1 }, 'tab-indent', {
    message,
    fix: '改成两个空格。',
  });
}

function slipAt(place: Place, { column = place.column, message, fix }: Slip): Problem {
  return problemAt({ ...place, column }, 'broken-yaml', { message, fix });
}

/** Where quoted texts begin and end, in their order, and where keys begin that their mapping has already. */
function survey(root: Node | null): { quoted: Span[]; repeated: number[] } {
  const quoted: Span[] = [];
  const repeated: number[] = [];
  visit(root, {
    Scalar(_, { type, range }) {
      if ((type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && range) quoted.push([range[0], range[1]]);
    },
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) repeated.push(startOf(key) ?? 0);
        seen.add(key.value);
      }
    },
  });
  return { quoted, repeated };
}

type Span = readonly [from: number, to: number];

/** Where the quoted text begins that an offset lies in or at the end of: a missing quote is missed there. */
function openingQuote(quoted: readonly Span[], offset: number): number | undefined {
  let [low, high] = [0, quoted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quoted[middle]?.[0] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const [from, to = 0] = quoted[low - 1] ?? [];
  return offset <= to ? from : undefined;
}
