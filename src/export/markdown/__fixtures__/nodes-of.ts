import { markdownToMdast, type MdastNode } from 'satteri';

/** Every node of a Markdown text with tables, from the outside in. */
export function nodesOf(markdown: string): MdastNode[] {
  return withinAndBelow(markdownToMdast(markdown, { features: { gfm: true } }));
}

function withinAndBelow(node: MdastNode): MdastNode[] {
  const children = 'children' in node ? (node.children as MdastNode[]) : []; // every node's children are nodes
  return [node, ...children.flatMap(withinAndBelow)];
}
