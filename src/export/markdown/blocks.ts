/**
 * Blocks of a Markdown document. All texts handed in are Markdown already: values of authors go through
 * `escapeMarkdown` before.
 */

/** A block, or nothing where there is nothing to say. */
export type Block = string | undefined;

/** A heading, on one line. */
export function heading(depth: number, text: string): string {
  return `${'#'.repeat(depth)} ${text}`;
}

/** A bulleted list; nothing without items. Lines of an item after its first are set under it. */
export function list(items: readonly string[]): Block {
  if (items.length === 0) return undefined;
  return items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`).join('\n');
}

/** A numbered list, from 1 on unless told; nothing without items. */
export function numbered(items: readonly string[], from = 1): Block {
  if (items.length === 0) return undefined;
  return items
    .map((item, index) => {
      const mark = `${index + from}. `;
      return mark + item.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');
}

/** A table; nothing without rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  if (rows.length === 0) return undefined;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Label and value pairs as a list; pairs without a value are left out. */
export function facts(pairs: readonly (readonly [label: string, value: string | undefined])[]): Block {
  return list(pairs.flatMap(([label, value]) => (value ? [labelled(label, value)] : [])));
}

/** “标签：值”, with one colon and no blank whether or not the label brings its own. */
export function labelled(label: string, value: string): string {
  return `${label.trim().replace(/[：:]$/, '')}：${value}`;
}

/** A part of the document under its heading; nothing when it has no content. */
export function section(depth: number, title: string, ...blocks: readonly Block[]): Block {
  const content = join(blocks);
  return content === undefined ? undefined : `${heading(depth, title)}\n\n${content}`;
}

/** Blocks apart by empty lines; nothing when all are empty. */
export function join(blocks: readonly Block[]): Block {
  const present = blocks.filter((block) => block !== undefined && block !== '');
  return present.length === 0 ? undefined : present.join('\n\n');
}

/** An item with further lines under it, each an item of its own. */
export function withDetails(item: string, details: Block): string {
  return details === undefined ? item : `${item}\n${details}`;
}

/** Every line of a block behind a quotation mark. */
export function quoted(block: Block): Block {
  return block?.replace(/^/gm, '> ').replace(/^> $/gm, '>');
}
