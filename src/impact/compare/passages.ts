const LIST_MARKER = /^\s*(?:[-*+]|\d+[.)]) /;

/**
 * What the text of a page is told by when it changes: each paragraph, item of a list, and table.
 *
 * How a line is wrapped means nothing; the rows of a table stay on lines of their own.
 */
export function passagesOf(markdown: string): string[] {
  return markdown
    .split(/\n\s*\n/)
    .map((block) => block.replaceAll(/<\/?Suggested>\s*/g, '').trim())
    .flatMap((block) => (isTable(block) ? rowByRow(block) : itemByItem(block)))
    .filter((passage) => passage !== '');
}

export function isTable(passage: string): boolean {
  return passage.startsWith('|');
}

export function isItem(passage: string): boolean {
  return LIST_MARKER.test(passage);
}

function itemByItem(block: string): string[] {
  return block.split(/\n(?=\s*(?:[-*+]|\d+[.)]) )/).map(squeeze);
}

function rowByRow(table: string): string {
  return table.split('\n').map(squeeze).join('\n');
}

/** Line breaks between Chinese characters are only the author's; other white space is one space. */
export function squeeze(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\p{Script=Han}，。；：、！？「」（）]) (?=[\p{Script=Han}，。；：、！？「」（）])/gu, '')
    .trim();
}
