import type { Element } from 'hast';
import type { HastNode, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { nearest } from '../problem/nearest.ts';
import { problemAt, type Says } from '../problem/problem-at.ts';
import type { Problem } from '../problem/problem.ts';
import { explainSyntax, markdownFor } from './explain-syntax.ts';
import { bodyComponents, plainElements, requiredAttributes, type BodyComponent } from './components.ts';
import type { Mistyped } from './mistyped.ts';
import { pathOfFile } from './path-of-file.ts';

/** Links that lead out of the site, to the top of the page, or between a footnote and its number. */
const leavesOrNotes = /^(?:https?:|mailto:|#(?:top)?$|#user-content-)/i;

type JsxElement = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** A reference in a body: a component's attribute, a link inside the handbook or the page, or a picture of this site. */
export interface BodyReference {
  kind: 'statement' | 'model' | 'process' | 'link' | 'picture';
  value: string;
  line: number;
  column: number;
}

/** What is wrong with a part of a body, and what would be right. */
type Refusal = Pick<Problem, 'code'> & Says & { fix: string };

/** Looks at each part of one body that could do harm, and keeps what it refers to and what is wrong. */
export class BodyReview {
  readonly references: BodyReference[] = [];
  readonly problems: Problem[] = [];
  readonly #file: string;
  readonly #firstLine: number;
  /** Level of the last heading; the page's title is the first. */
  #level = 1;

  constructor(file: string, firstLine: number) {
    this.#file = file;
    this.#firstLine = firstLine;
  }

  /** A registered component with its attributes, the name of a harmless HTML element, or nothing. */
  component(
    node: JsxElement,
  ): { component: BodyComponent; props: Record<string, string> } | string | undefined {
    const name = node.name ?? '';
    if (plainElements.has(name)) {
      if (node.attributes.length > 0)
        this.#refuse(node, {
          code: 'unsafe-html',
          message: `<${name}> 不能带属性。`,
          fix: `写成 \`<${name}${name === 'br' ? ' /' : ''}>\`。`,
        });
      return name;
    }
    if (isComponent(name)) return { component: name, props: this.#attributes(node, name) };
    const known = Object.keys(bodyComponents);
    const isHtml = /^[a-z]|^$/.test(name);
    this.#refuse(node, {
      code: isHtml ? 'unsafe-html' : 'unknown-component',
      message: isHtml ? `正文里不能写 HTML 标签 <${name}>。` : `没有 <${name}> 这个组件。`,
      fix: markdownFor(name) ?? `能用的组件：${known.join('、')}；其余用 Markdown 写。`,
      nearest: nearest(name, known),
    });
    return undefined;
  }

  /** Whether an element may stay: links leave by http, https or mailto only, pictures come from this site. */
  element(element: Element): boolean {
    const { href, src } = element.properties;
    if (element.tagName === 'img') {
      if (typeof src === 'string' && isSitePath(src)) {
        this.#refer(element, 'picture', decoded(src));
        return true;
      }
      this.#refuse(element, {
        code: 'unsafe-html',
        message: `图片「${String(src)}」不在本站。`,
        fix: '图片放进 public/，写成 /images/… 。',
      });
      return false;
    }
    if (element.tagName !== 'a' || typeof href !== 'string' || leavesOrNotes.test(href)) return true;
    if (isSitePath(href) || href.startsWith('#')) {
      this.#refer(element, 'link', decoded(href));
      return true;
    }
    const meant = pathOfFile(decoded(href));
    this.#refuse(element, {
      code: 'unsafe-html',
      message: `链接「${decoded(href)}」不是站内地址，也不是 http、https 或 mailto。`,
      fix: meant
        ? `链接写页面的地址，不写文件：\`${meant}\`。`
        : '站内链接以 / 开头，例如 `/roles/copywriter/`。',
    });
    return false;
  }

  /** A heading is below the page's title, and at most one level below the heading before it. */
  heading(element: Element, level: number): void {
    const least = Math.max(2, Math.min(level, this.#level + 1));
    if (level !== least)
      this.#refuse(element, {
        code: 'heading-level',
        message:
          level === 1
            ? '正文里写了一级标题，页面的标题已经是一级。'
            : `标题从 ${this.#level} 级跳到了 ${level} 级。`,
        fix: `改成 ${least} 级，写 ${least} 个 #：\`${'#'.repeat(least)} …\`。`,
      });
    this.#level = level;
  }

  /** All else that is not text: imports, exports, expressions. */
  other(node: HastNode): void {
    if (node.type === 'comment' || node.type === 'doctype') return;
    this.#refuse(node, {
      code: 'code-in-body',
      message: '正文里有 import、export 或 { } 表达式，手册内容不能带代码。',
      fix: '删掉它；要写花括号就写成 \\{。',
    });
  }

  /** Nested deeper than anybody writes, and than can be rendered. */
  tooDeep(): void {
    const fix = '少套几层引用、列表或标签。';
    this.#refuse(
      { position: undefined },
      { code: 'broken-markdown', message: '正文一层套一层，套得太深。', fix },
    );
  }

  /** More of a sign than anybody writes, and than is read in reasonable time. */
  tooMany(sign: string, most: number): void {
    this.#refuse(
      { position: undefined },
      {
        code: 'broken-markdown',
        message: `正文里的 ${sign} 多到 ${most} 个以上，没有往下读。`,
        fix: '看看是不是误贴了程序或数据，删掉它。',
      },
    );
  }

  /** What Markdown reads all the same, and otherwise than its author means. */
  mistyped({ offset, message, fix }: Mistyped, body: string): void {
    const before = body.slice(0, offset).split('\n');
    const start = { line: before.length, column: (before.at(-1) ?? '').length + 1, offset };
    this.#refuse({ position: { start, end: start } }, { code: 'broken-markdown', message, fix });
  }

  /** Sätteri throws plain errors that say `line:column: what is wrong (rule)`. */
  syntax(error: unknown, body: string): void {
    if (error instanceof RangeError) return this.tooDeep(); // the stack was exhausted
    const match =
      error instanceof Error ? /^(\d+):(\d+): (.*?)(?: \([\w:-]+\))?$/s.exec(error.message) : null;
    if (!match) throw error;
    const [, line, column, reason = ''] = match;
    const start = { line: Number(line), column: Number(column), offset: 0 };
    const rest = body.split('\n')[start.line - 1]?.slice(start.column - 1) ?? '';
    const { message, fix } = explainSyntax(reason, rest);
    this.#refuse(
      { position: { start, end: start } },
      { code: 'broken-markdown', message: `正文读不懂：${message}`, fix },
    );
  }

  #attributes(node: JsxElement, name: BodyComponent): Record<string, string> {
    const allowed: readonly string[] = bodyComponents[name];
    const props: Record<string, string> = {};
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
        this.#refuse(node, {
          code: 'code-in-body',
          message: `<${name}> 的属性里有表达式。`,
          fix: '属性值只能是引号里的文字。',
        });
        continue;
      }
      if (!allowed.includes(attribute.name)) {
        this.#refuse(node, {
          code: 'unknown-component',
          message: `<${name}> 没有「${attribute.name}」这个属性。`,
          fix: `能写的属性：${allowed.join('、') || '没有'}。`,
          nearest: nearest(attribute.name, allowed),
        });
        continue;
      }
      const value = attribute.value ?? '';
      props[attribute.name] = value;
      if (attribute.name === 'of')
        for (const code of value.split(/\s+/).filter(Boolean)) this.#refer(node, 'statement', code);
      if (attribute.name === 'model' || attribute.name === 'process')
        this.#refer(node, attribute.name, value);
    }
    for (const needed of requiredAttributes[name] ?? [])
      if ((props[needed] ?? '').trim() === '')
        this.#refuse(node, {
          code: 'missing-key',
          message: `<${name}> 缺属性「${needed}」。`,
          fix: `写成 \`<${name} ${needed}="…" />\`。`,
        });
    return props;
  }

  #refer(node: Pick<HastNode, 'position'>, kind: BodyReference['kind'], value: string): void {
    this.references.push({ kind, value, ...this.#placeOf(node) });
  }

  #refuse(node: Pick<HastNode, 'position'>, { code, ...says }: Refusal): void {
    this.problems.push(problemAt({ file: this.#file, ...this.#placeOf(node) }, code, says));
  }

  #placeOf({ position }: Pick<HastNode, 'position'>): { line: number; column: number } {
    const { line = 1, column = 1 } = position?.start ?? {};
    return { line: line + this.#firstLine - 1, column };
  }
}

/** Whether a node is a component or an HTML tag the author typed. */
export function isJsx(node: HastNode): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether a node is an element that Markdown made. */
export function isElement(node: HastNode): node is Element {
  return node.type === 'element';
}

/** A path from the site's root; `//host` and, to a browser, `/\host` would leave the site. */
function isSitePath(url: string): boolean {
  return /^\/(?![/\\])/.test(url);
}

/** An address as its author wrote it; percent signs that stand for no letter stay as they are. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function isComponent(name: string): name is BodyComponent {
  return Object.hasOwn(bodyComponents, name);
}
