import { mdxToMdast, type Features, type MdastNode } from 'satteri';
import type { Handbook } from '../../graph/handbook.ts';
import { words } from '../../i18n/words.ts';
import { join, list, numbered, quoted, table, type Block } from './blocks.ts';
import { componentBlock, componentText, isJsx } from './body-components.ts';
import { resolveReferences } from './body-references.ts';
import { escapeMarkdown, fenceFor } from './escape.ts';
import { sitePath } from '../addresses.ts';

const features: Features = { frontmatter: false, gfm: true, smartPunctuation: false };

/** What may have to be put in other words: a component, an address, a code of a statement, an escape. */
const special = /[<{\\]|\]\(|\]:|\[\^/;

/** A body of the safe MDX subset as plain Markdown: components become text, code is left out. */
export function bodyMarkdown(handbook: Handbook, body: string): Block {
  if (!special.test(body)) return body.trim() || undefined;
  return blocksOf(handbook, resolveReferences(mdxToMdast(body, { features })));
}

/** The children of a node as blocks; phrases that stand between blocks make a paragraph. */
function blocksOf(handbook: Handbook, parent: MdastNode): Block {
  const blocks: Block[] = [];
  let phrase: MdastNode[] = [];
  const endPhrase = (): void => {
    blocks.push(textOf(handbook, phrase).trim() || undefined);
    phrase = [];
  };
  for (const node of childrenOf(parent)) {
    if (isPhrase(node)) phrase.push(node);
    else {
      endPhrase();
      blocks.push(blockOf(handbook, node));
    }
  }
  endPhrase();
  return join(blocks);
}

/** Phrases in one line; codes of statements are set off from what follows, so that no link comes out of them. */
function textOf(handbook: Handbook, nodes: readonly MdastNode[]): string {
  return nodes
    .map((node) => phraseOf(handbook, node))
    .reduce(
      (line, phrase) =>
        line + (/\d\]$/.test(line) && /^[^\s，。；：、）！？]/.test(phrase) ? ' ' : '') + phrase,
      '',
    );
}

/** A cell of a table: one line, no bar that would end it, also inside code. */
function cellText(text: string): string {
  return text
    .trim()
    .replace(/ *\n/g, '<br>')
    .replace(/(?<!\\)\|/g, '\\|');
}

function blockOf(handbook: Handbook, node: MdastNode): Block {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.depth)} ${textOf(handbook, node.children)}`;
    case 'paragraph':
      return textOf(handbook, node.children).trim();
    case 'blockquote':
      return quoted(blocksOf(handbook, node));
    case 'list': {
      const items = node.children.map((item) => {
        const done = item.checked === true ? '[x] ' : item.checked === false ? '[ ] ' : '';
        return done + itemBlocks(handbook, item, node.spread === true);
      });
      return node.ordered ? numbered(items, node.start ?? 1) : list(items);
    }
    case 'table': {
      const [head = [], ...rows] = node.children.map((row) =>
        row.children.map((cell) => cellText(textOf(handbook, cell.children))),
      );
      return table(head, rows) ?? table(head, [head.map(() => '')]);
    }
    case 'code': {
      const fence = fenceFor(node.value, 3);
      return `${fence}${/^[\w-]+$/.exec(node.lang ?? '')?.[0] ?? ''}\n${node.value}\n${fence}`;
    }
    case 'thematicBreak':
      return '---';
    case 'footnoteDefinition':
      return `${escapeMarkdown(words('md.note', { number: node.label ?? node.identifier }))}${blocksOf(handbook, node) ?? ''}`;
    case 'definition':
    case 'mdxFlowExpression':
    case 'mdxjsEsm':
      return undefined;
    default:
      if (isJsx(node)) return componentBlock(handbook, node, blocksOf(handbook, node));
      throw new Error(`bodyMarkdown: no Markdown is written for a block of type ${node.type}`);
  }
}

/** The blocks of a list item, close together unless the author set them apart. */
function itemBlocks(handbook: Handbook, item: MdastNode, apart: boolean): string {
  const blocks = childrenOf(item).map((child) =>
    isPhrase(child) ? phraseOf(handbook, child) : blockOf(handbook, child),
  );
  return blocks.filter((block) => block !== undefined).join(apart ? '\n\n' : '\n');
}

function phraseOf(handbook: Handbook, node: MdastNode): string {
  switch (node.type) {
    case 'text':
      return escapeInside(node.value);
    case 'emphasis':
      return `*${textOf(handbook, node.children)}*`;
    case 'strong':
      return `**${textOf(handbook, node.children)}**`;
    case 'delete':
      return `~~${textOf(handbook, node.children)}~~`;
    case 'inlineCode': {
      const fence = fenceFor(node.value, 1);
      const pad = /^`|`$/.test(node.value) ? ' ' : '';
      return fence + pad + node.value + pad + fence;
    }
    case 'break':
      return '  \n';
    case 'link':
      return `[${textOf(handbook, node.children)}](${addressOf(handbook, node.url)})`;
    case 'image':
      return `![${escapeMarkdown(node.alt ?? '')}](${addressOf(handbook, node.url)})`;
    default: {
      const inside = textOf(handbook, childrenOf(node));
      return isJsx(node) ? componentText(handbook, node, inside) : inside;
    }
  }
}

/** Text within a line: blanks at its ends part it from its neighbours and stay. */
function escapeInside(value: string): string {
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(value) ?? [];
  return (before && ' ') + escapeMarkdown(text) + (text && after && ' ');
}

/** An address that ends where it ends: no blank, parenthesis or angle bracket in it, this site's below its base. */
function addressOf(handbook: Handbook, url: string): string {
  const safe = url.replace(/[\s()<>\\]/g, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  );
  return /^\/(?!\/)/.test(safe) ? sitePath(handbook, safe) : safe;
}

const phrases: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'image',
  'mdxJsxTextElement',
]);

function isPhrase(node: MdastNode): boolean {
  return phrases.has(node.type);
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : []; // every node's children are nodes
}
