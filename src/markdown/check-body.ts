import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { VFileMessage } from 'vfile-message';
import type { ProblemCode } from '../problem/codes.ts';
import { nearest } from '../problem/nearest.ts';
import { problemAt } from '../problem/problem-at.ts';
import type { Problem } from '../problem/problem.ts';
import { bodyComponents, plainElements } from './components.ts';
import { parseBody } from './parse-body.ts';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** A reference in a body: a component's attribute, or a link inside the handbook. */
export interface BodyReference {
  kind: 'statement' | 'model' | 'process' | 'link';
  value: string;
  line: number;
  column: number;
}

/** What a body says that others must answer for, and what is wrong with it. */
export interface CheckedBody {
  references: BodyReference[];
  problems: Problem[];
}

/**
 * Refuse in a body all that could run code or load from elsewhere, and collect what it refers to.
 *
 * @param firstLine Line of the file on which the body begins, from 1.
 */
export function checkBody(body: string, file: string, firstLine: number): CheckedBody {
  const found: CheckedBody = { references: [], problems: [] };
  try {
    visit(parseBody(body));
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    refuse(
      error.line ?? 1,
      error.column ?? 1,
      'broken-markdown',
      `正文读不懂：${explainMdx(error)}`,
      '文字里的 < 和 { 前面加反斜杠；标签要成对。',
    );
  }
  return found;

  function visit(node: Nodes): void {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    switch (node.type) {
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        refuse(
          line,
          column,
          'code-in-body',
          '正文里有 import、export 或 { } 表达式，手册内容不能带代码。',
          '删掉它；要写花括号就写成 \\{。',
        );
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        visitElement(node, line, column);
        break;
      case 'link':
      case 'definition':
        visitLink(node.url, line, column);
        break;
      case 'image':
        if (!/^\/(?!\/)/.test(node.url))
          refuse(
            line,
            column,
            'unsafe-html',
            `图片「${node.url}」不在本站。`,
            '图片放进 public/，写成 /images/… 。',
          );
        break;
    }
    if ('children' in node) for (const child of node.children) visit(child);
  }

  function visitElement(node: JsxElement, line: number, column: number): void {
    const name = node.name ?? '';
    if (plainElements.has(name)) {
      if (node.attributes.length > 0)
        refuse(line, column, 'unsafe-html', `<${name}> 不能带属性。`, `写成 \`<${name}>\`。`);
      return;
    }
    if (!isComponent(name)) {
      const known = Object.keys(bodyComponents);
      const close = nearest(name, known);
      const lower = name === '' || /^[a-z]/.test(name);
      refuse(
        line,
        column,
        lower ? 'unsafe-html' : 'unknown-component',
        lower ? `正文里不能写 HTML 标签 <${name}>。` : `没有 <${name}> 这个组件。`,
        `能用的组件：${known.join('、')}；其余用 Markdown 写。`,
        close,
      );
      return;
    }
    const allowed: readonly string[] = bodyComponents[name];
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
        refuse(line, column, 'code-in-body', `<${name}> 的属性里有表达式。`, '属性值只能是引号里的文字。');
        continue;
      }
      if (!allowed.includes(attribute.name))
        refuse(
          line,
          column,
          'unknown-component',
          `<${name}> 没有「${attribute.name}」这个属性。`,
          `能写的属性：${allowed.join('、') || '没有'}。`,
        );
      for (const reference of referencesOf(attribute.name, attribute.value ?? ''))
        found.references.push({ ...reference, line: line + firstLine - 1, column });
    }
  }

  function visitLink(url: string, line: number, column: number): void {
    if (/^(https?:|mailto:)/i.test(url) || url.startsWith('#')) return;
    if (!/^\/(?!\/)/.test(url)) {
      refuse(
        line,
        column,
        'unsafe-html',
        `链接「${url}」不是站内地址，也不是 http、https 或 mailto。`,
        '站内链接以 / 开头，例如 `/roles/copywriter/`。',
      );
      return;
    }
    found.references.push({ kind: 'link', value: url, line: line + firstLine - 1, column });
  }

  function refuse(
    line: number,
    column: number,
    code: ProblemCode,
    message: string,
    fix: string,
    close?: string,
  ): void {
    const problem = problemAt({ file, line: line + firstLine - 1, column }, code, message, fix);
    found.problems.push(close === undefined ? problem : { ...problem, nearest: close });
  }
}

function isComponent(name: string): name is keyof typeof bodyComponents {
  return Object.hasOwn(bodyComponents, name);
}

function referencesOf(attribute: string, value: string): Pick<BodyReference, 'kind' | 'value'>[] {
  switch (attribute) {
    case 'of':
      return value
        .split(/\s+/)
        .filter(Boolean)
        .map((code) => ({ kind: 'statement' as const, value: code }));
    case 'model':
      return [{ kind: 'model', value }];
    case 'process':
      return [{ kind: 'process', value }];
    default:
      return [];
  }
}

function explainMdx(error: VFileMessage): string {
  if (error.ruleId === 'end-tag-mismatch') return '标签没有成对。';
  if (error.ruleId === 'unexpected-character') return '标签里有不认识的符号。';
  if (error.ruleId === 'acorn') return '{ } 里不是文字。';
  return error.reason;
}
