import type { Element } from 'hast';
import type { HastNode } from 'satteri';
import { childrenOf, plainText } from './tree.ts';

/** Signs that would show as they are typed, or that Markdown takes for other than what is meant. */
export interface Mistyped {
  /** Where in the body, from 0. */
  offset: number;
  message: string;
  fix: string;
}

/** Everything mistyped in a body that Markdown reads all the same, in the order of the text. */
export function mistypedIn(tree: HastNode, body: string): Mistyped[] {
  const found: Mistyped[] = [];
  const walk = (node: HastNode): void => {
    found.push(...mistypedAt(node, body));
    if (!isCode(node)) for (const child of childrenOf(node)) walk(child);
  };
  walk(tree);
  return found.toSorted((a, b) => a.offset - b.offset);
}

function mistypedAt(node: HastNode, body: string): Mistyped[] {
  const start = node.position?.start.offset;
  if (start === undefined) return [];
  if (node.type === 'text') return signsIn(node.value, start, body);
  if (node.type !== 'element') return [];
  const rule = elementRules[node.tagName];
  const says = rule?.(node, body, start);
  return says ? [{ offset: start, ...says }] : [];
}

type Says = Omit<Mistyped, 'offset'>;
type ElementRule = (element: Element, body: string, start: number) => Says | undefined;

const underlined: ElementRule = (_, body, start) =>
  /^ {0,3}#/.test(body.slice(start)) || /^<h/i.test(body.slice(start))
    ? undefined
    : {
        message: '--- 或 === 紧跟在一句话下面，会把这句话变成标题。',
        fix: '要分隔线就在上面空一行；要标题就在句首写 `## `。',
      };

/** What Markdown makes of what was typed, and seldom what was meant. */
const elementRules: Partial<Record<string, ElementRule>> = {
  h1: underlined,
  h2: underlined,
  del: (_, body, start) =>
    body.startsWith('~~', start)
      ? undefined
      : { message: '两个 ~ 之间的字会被划掉。', fix: '范围写成 5–10，真要划掉就前后各写两个 ~。' },
  a: (element, body, start) =>
    /^https?:/.test(body.slice(start)) && /[^\u0000-\u02ff]/.test(plainText(element))
      ? {
          message: `网址「${plainText(element)}」把后面的中文也连了进去。`,
          fix: '网址后面空一格，或者写成 `[文字](网址)`。',
        }
      : undefined,
  em: (element, body, start) =>
    /\d/.test(body.charAt(start - 1)) && /^\d/.test(plainText(element))
      ? { message: '数字之间的 * 会变成斜体，星号不见了。', fix: '乘号写 ×。' }
      : undefined,
  table: (element, body) => {
    const [head = 0, ...rows] = rowsOf(element).map((row) => cellsTyped(row, body));
    const long = rows.findIndex((cells) => cells > head);
    return long === -1
      ? undefined
      : {
          message: `表头有 ${head} 格，第 ${long + 1} 行写了 ${Math.max(...rows)} 格，多出来的不会显示。`,
          fix: '给表头补一格，或者把多的并进前一格；字里的竖线写成 `\\|`。',
        };
  },
};

interface Sign {
  pattern: RegExp;
  /** Only at the beginning of a paragraph. */
  isFirst?: boolean;
  message: string;
  fix: string;
}

/** What shows as it is typed. */
const signs: readonly Sign[] = [
  {
    pattern: /(?<!!\[[^\]\n]{0,200})\][（(]\s*(?:\/|#|https?:)[^\s()（）]*[)）]/,
    message: '链接没写对，会原样显示。',
    fix: '写成 `[文字](/roles/copywriter/)`：括号用英文的，] 和 ( 挨着。',
  },
  {
    pattern: /!\[[^\]\n]{0,200}\]\(/,
    message: '图片没写对，会原样显示。',
    fix: '写成 `![图上是什么](/images/名字.webp)`，文件名里不能有空格。',
  },
  {
    pattern: /\*\*/,
    message: '这里的 ** 没有成对，或者挨着标点，会原样显示。',
    fix: '标点放到 ** 外面：`**先验货**。再退款`；** 里面头尾不空格。',
  },
  {
    pattern: /^#{2,6}(?=[^\s#])/,
    isFirst: true,
    message: '# 后面少了空格，会原样显示。',
    fix: '写成 `## 小标题`。',
  },
  {
    pattern: /^[－•·●]\s*/,
    isFirst: true,
    message: '这不是列表的横线，几行会连成一段。',
    fix: '换成英文横线加一个空格：`- …`，列表上面空一行。',
  },
  {
    pattern: /^\|.*\|\s*\n\s*\|/,
    isFirst: true,
    message: '表格少了表头下面那一行，会原样显示。',
    fix: '第二行补上，有几格写几个：`| --- | --- |`。',
  },
];

function signsIn(text: string, start: number, body: string): Mistyped[] {
  const begins = start === 0 || /\n[ \t>]*$/.test(body.slice(0, start)) ? body.charAt(start) !== '\\' : false;
  return signs.flatMap(({ pattern, isFirst = false, message, fix }) => {
    const found = isFirst && !begins ? null : pattern.exec(text);
    // What was escaped shows as it is typed because its author wants it to.
    const offset = found ? body.indexOf(found[0], start) : -1;
    return offset === -1 ? [] : [{ offset, message, fix }];
  });
}

function isCode(node: HastNode): boolean {
  return node.type === 'element' && node.tagName === 'code';
}

function rowsOf(node: HastNode): Element[] {
  if (node.type === 'element' && node.tagName === 'tr') return [node];
  return childrenOf(node).flatMap(rowsOf);
}

/** Cells of a row as it is typed; what is beyond the head's is not in the tree. */
function cellsTyped({ position }: Element, body: string): number {
  const row = body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  const plain = row.replaceAll(/`[^`]*`/g, '').replaceAll('\\|', '');
  return plain
    .replace(/^\s*\|/, '')
    .replace(/\|\s*$/, '')
    .split('|').length;
}
