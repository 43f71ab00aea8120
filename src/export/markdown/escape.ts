import { cleanText } from '../../text/clean-text.ts';

/** What begins a block at the start of a line: headings, items of lists, rules, underlines. */
const LINE_START = /^(?:#{1,6}(?=\s|$)|[+-](?=\s|$)|[-=]+$|\d{1,9}(?=[.)](?:\s|$)))/;

/**
 * A value of an author as one line of Markdown that reads as written: no link, markup, HTML or table cell
 * comes out of it, wherever in a line it stands. (A bare `https://…` stays one; GFM links it to itself.)
 */
export function escapeMarkdown(value: string): string {
  return cleanText(value)
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(LINE_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** A row of backticks that code can stand between: longer than any inside. */
export function fenceFor(code: string, atLeast: number): string {
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(Math.max(atLeast, longest + 1));
}
