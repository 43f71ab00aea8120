import GithubSlugger from 'github-slugger';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast, type Features, type HastNode } from 'satteri';
import type { Problem } from '../problem/problem.ts';
import { BodyReview, isElement, isJsx, type BodyReference } from './review-body.ts';
import { mistypedIn } from './mistyped.ts';
import type { Heading, Segment } from './segments.ts';
import { prepareTables } from './prepare-tables.ts';
import { childrenOf, plainText } from './tree.ts';

/** A body ready to be rendered without the bundler, what it refers to, and what is wrong with it. */
export interface ParsedBody {
  /** Line of the file on which the body begins, from 1. */
  firstLine: number;
  segments: Segment[];
  headings: Heading[];
  references: BodyReference[];
  problems: Problem[];
}

const footnotes = { label: '注', backLabel: '回到正文第 {reference} 处' };
const features: Features = { frontmatter: false, gfm: { footnotes }, smartPunctuation: false };

/** Nobody nests this deep, and what walks the tree must not run out of stack. */
const maxDepth = 100;

/**
 * Turn a body of the safe MDX subset into segments: Markdown, GFM tables, and registered components whose
 * attributes are plain strings. What could run code or load from elsewhere is a problem and is left out.
 *
 * The parser is Sätteri, which Astro itself uses: on 2,000 short bodies 0.2 s, where remark takes 3.1 s.
 *
 * @param firstLine Line of the file on which the body begins, from 1.
 */
export function parseBody(body: string, file: string, firstLine: number): ParsedBody {
  const review = new BodyReview(file, firstLine);
  const tree = parseTree(body, review);
  const writer = new SegmentWriter(review);
  const segments = tree ? writer.segmentsOf(childrenOf(tree)) : [];
  const { references, problems } = review;
  return { firstLine, segments, headings: writer.headings, references, problems };
}

/** Writes the nodes that a review lets pass as segments, and notes the headings on the way. */
class SegmentWriter {
  readonly headings: Heading[] = [];
  readonly #review: BodyReview;
  readonly #slugger = new GithubSlugger();

  constructor(review: BodyReview) {
    this.#review = review;
  }

  segmentsOf(nodes: readonly HastNode[]): Segment[] {
    return joinStrings(this.#piecesOf(nodes));
  }

  /** Runs of plain nodes are serialised together: calling the serialiser per node costs more than parsing. */
  #piecesOf(nodes: readonly HastNode[]): Segment[] {
    const found: Segment[] = [];
    let run: ElementContent[] = [];
    const endRun = (): void => {
      if (run.length > 0) found.push(toHtml(run));
      run = [];
    };
    for (const node of nodes) {
      if (isPlain(node)) run.push(finished(node));
      else {
        endRun();
        found.push(...this.#piecesOfNode(node));
      }
    }
    endRun();
    return found;
  }

  #piecesOfNode(node: HastNode): Segment[] {
    if (isJsx(node)) {
      const accepted = this.#review.component(node);
      const children = this.segmentsOf(node.children);
      if (accepted === undefined) return [];
      return typeof accepted === 'string' ? wrapIn(accepted, children) : [{ ...accepted, children }];
    }
    if (isElement(node)) {
      if (!this.#review.element(node)) return this.#piecesOf(node.children);
      return isHeading(node) ? this.#headingPieces(node) : wrapped(node, this.#piecesOf(node.children));
    }
    this.#review.other(node);
    return [];
  }

  /** A heading with an id and a link to itself, in the markup that Starlight's stylesheet expects. */
  #headingPieces(element: Element): Segment[] {
    // The heading of the footnotes: its own id is what the footnotes are described by.
    if (element.properties.id !== undefined) return wrapped(element, this.#piecesOf(element.children));
    const text = plainText(element);
    const slug = this.#slugger.slug(text);
    const depth = Number(element.tagName.slice(1));
    this.#review.heading(element, depth);
    if (slug !== '') this.headings.push({ depth, slug, text });
    const withId = { ...element, properties: { ...element.properties, id: slug } };
    return wrapped(slug === '' ? element : withId, this.#piecesOf(element.children));
  }
}

/** The parser goes through the rest of a body anew for each of these signs; nobody writes so many. */
const mostSigns = 5000;

function parseTree(body: string, review: BodyReview): HastNode | undefined {
  const repeated = ['{', '<'].find((sign) => body.split(sign, mostSigns + 1).length > mostSigns);
  if (repeated !== undefined) {
    review.tooMany(repeated, mostSigns);
    return undefined;
  }
  try {
    const tree = mdxToHast(body, { features });
    if (isShallow(tree)) {
      for (const each of mistypedIn(tree, body)) review.mistyped(each, body);
      prepareTables(tree);
      return tree;
    }
    review.tooDeep();
  } catch (error) {
    review.syntax(error, body);
  }
  return undefined;
}

/** Whether no node lies deeper than `maxDepth`, found layer by layer. */
function isShallow(tree: HastNode): boolean {
  let layer: readonly HastNode[] = [tree];
  for (let depth = 0; depth < maxDepth && layer.length > 0; depth += 1) layer = layer.flatMap(childrenOf);
  return layer.length === 0;
}

/** Whether a node is finished HTML as it stands: text, or elements that need no second look. */
function isPlain(node: HastNode): node is ElementContent {
  if (node.type === 'text') return true;
  if (!isElement(node) || isHeading(node) || node.tagName === 'a' || node.tagName === 'img') return false;
  return childrenOf(node).every((child) => isPlain(child));
}

/** A node as it is sent: the box of a task, which nobody can tick here, is a sign. */
function finished(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName !== 'input') return withoutStyles(node);
  return { type: 'text', value: node.properties['checked'] === true ? '☑' : '☐' };
}

/** GFM aligns the cells of a table by `style`, which a strict Content-Security-Policy ignores. */
function withoutStyles(element: Element): Element {
  const { style, ...properties } = element.properties;
  const align = typeof style === 'string' ? /^text-align: (\w+)$/.exec(style)?.[1] : undefined;
  return {
    ...element,
    properties: { ...properties, ...(align !== undefined && { align }) },
    children: element.children.map(finished),
  };
}

/** Opening tag, pieces, closing tag: the element's own markup stays plain HTML around components. */
function wrapped(element: Element, inside: Segment[]): Segment[] {
  const empty = toHtml({ ...withoutStyles(element), children: [] });
  const closing = `</${element.tagName}>`;
  if (!empty.endsWith(closing)) return [empty];
  return [empty.slice(0, -closing.length), ...inside, closing];
}

function wrapIn(tagName: string, inside: Segment[]): Segment[] {
  return wrapped({ type: 'element', tagName, properties: {}, children: [] }, inside);
}

/** Neighbouring HTML strings made one: fewer pieces to store and to render. */
function joinStrings(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (typeof segment === 'string' && typeof last === 'string') joined[joined.length - 1] = last + segment;
    else joined.push(segment);
  }
  return joined;
}

function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.tagName);
}
