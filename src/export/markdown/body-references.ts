import type { MdastNode } from 'satteri';
import { words } from '../../i18n/words.ts';

/**
 * Put in place what a body says elsewhere: addresses into the links that refer to them, and numbers for
 * footnotes, which are words here because few readers of plain Markdown know them.
 */
export function resolveReferences(node: MdastNode): MdastNode {
  const addresses = new Map<string, string>();
  const numbers = new Map<string, number>();
  walk(node, (one) => {
    if (one.type === 'definition' && !addresses.has(one.identifier)) addresses.set(one.identifier, one.url);
    if (one.type === 'footnoteReference' && !numbers.has(one.identifier))
      numbers.set(one.identifier, numbers.size + 1);
  });
  return resolved(node, { addresses, numbers });
}

interface Known {
  addresses: ReadonlyMap<string, string>;
  numbers: ReadonlyMap<string, number>;
}

function resolved(node: MdastNode, known: Known): MdastNode {
  switch (node.type) {
    case 'imageReference':
      return { type: 'image', alt: node.alt ?? '', url: known.addresses.get(node.identifier) ?? '' };
    case 'footnoteReference':
      return { type: 'text', value: words('md.noteMark', { number: known.numbers.get(node.identifier) }) };
  }
  if (!('children' in node)) return node;
  const children = (node.children as MdastNode[]).map((child) => resolved(child, known));
  if (node.type === 'linkReference')
    return { type: 'link', url: known.addresses.get(node.identifier) ?? '', children } as MdastNode;
  if (node.type === 'footnoteDefinition')
    return {
      ...node,
      label: String(known.numbers.get(node.identifier) ?? node.identifier),
      children,
    } as MdastNode;
  return { ...node, children } as MdastNode;
}

function walk(node: MdastNode, visit: (node: MdastNode) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children as MdastNode[]) walk(child, visit);
}
