import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/**
 * A body as a Markdown tree in which MDX components are `mdxJsx…` nodes.
 *
 * @throws {VFileMessage} with `line` and `column` when the body is not well-formed MDX.
 */
export function parseBody(body: string): Root {
  return parser.parse(body);
}
