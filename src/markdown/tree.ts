import type { HastNode } from 'satteri';

/** The nodes inside a node. */
export function childrenOf(node: HastNode): readonly HastNode[] {
  return 'children' in node ? node.children : [];
}

/** The text of a node, without its marks. */
export function plainText(node: HastNode): string {
  return node.type === 'text' ? node.value : childrenOf(node).map(plainText).join('');
}
