import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { markdownToHast } from 'satteri';
import { withoutFoot, type PageHtml } from '../text/page-html.ts';

/** How a page's Markdown is put into a document, below the title of a chapter. */
export interface PageFrame {
  /** Where a link leads from there; nothing where it would lead nowhere. */
  linkTo: (target: string) => string | undefined;
  /** The anchor of the title, if it has one. */
  anchor?: string;
}

/** A page's Markdown as HTML for documents, without its last line, which is of use on the web only. */
export function pageHtml(markdown: string, frame: PageFrame): PageHtml {
  const root = markdownToHast(withoutFoot(markdown), {
    features: { frontmatter: false, gfm: true, smartPunctuation: false },
  }) as Root; // satteri's nodes are hast's
  const nodes = root.children.map((node) => fitted(node, frame));
  const isSection = (node: RootContent): boolean => node.type === 'element' && node.tagName === 'h3';
  const title = nodes.find((node) => node.type === 'element' && node.tagName === 'h2');
  if (frame.anchor !== undefined && title?.type === 'element') title.properties = { id: frame.anchor };
  const cut = nodes.findIndex(isSection);
  const end = cut < 0 ? nodes.length : cut;
  return { head: toHtml(nodes.slice(0, end)), body: toHtml(nodes.slice(end)) };
}

/** The title of a page, as its Markdown begins. */
export function titleOfMarkdown(markdown: string): string {
  return (/^# (.+)$/m.exec(markdown)?.[1] ?? '').replaceAll(/\\(.)/g, '$1');
}

function fitted<N extends RootContent | ElementContent>(node: N, frame: PageFrame): N {
  if (node.type !== 'element') return node;
  const children = node.children.map((child) => fitted(child, frame));
  return { ...(node as Element), ...renamed(node, frame), children } as N; // an element stays one
}

function renamed(
  { tagName, properties }: Element,
  frame: PageFrame,
): Pick<Element, 'tagName' | 'properties'> {
  const depth = /^h([1-6])$/.exec(tagName)?.[1];
  if (depth !== undefined) {
    const level = Math.min(6, Number(depth) + 1);
    return { tagName: `h${level}`, properties: {} };
  }
  if (tagName !== 'a') return { tagName, properties };
  const href = frame.linkTo(String(properties['href'] ?? ''));
  if (href === undefined) return { tagName: 'span', properties: {} };
  return { tagName, properties: { href, ...(href.startsWith('#') ? { className: ['in'] } : {}) } };
}
