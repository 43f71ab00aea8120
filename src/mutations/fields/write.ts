import { insert, lineAt, splice } from '../mutation.ts';
import type { Site } from '../sites.ts';

/** A file's text after a change, and the line on which the change begins. */
export interface Written {
  text: string;
  line: number;
}

/** The value of a field or item written anew; what is written may go on below. */
export function withValue({ file, key, value }: Site, written: string): Written {
  const from = key ? file.text.indexOf(':', key[1]) + 1 : value[0];
  const end = Math.max(from, value[1]);
  const tail = file.text.slice(from, end).endsWith('\n') ? '\n' : '';
  const text = splice(file.text, [from, end], `${key ? ' ' : ''}${written}${tail}`);
  return { text, line: lineAt(text, from) };
}

/** A mapping without one of its fields. */
export function withoutField(site: Site): Written {
  const { file, whole, isFirst, isLast } = site;
  // The last field goes with its line; a field before others makes room for the next.
  const from = isLast && !isFirst ? lineStart(file.text, whole[0]) : whole[0];
  const text = splice(file.text, [from, isLast ? lineEnd(file.text, whole[1]) : whole[1]], '');
  return { text, line: lineAt(text, from) };
}

/** A mapping with a field more, written first. */
export function withField({ file, value }: Site, field: string): Written {
  const indent = spacesBefore(file.text, value[0]);
  const below = field.replaceAll('\n', `\n${indent}`);
  const text = insert(file.text, value[0], `${below}\n${indent}`);
  return { text, line: lineAt(text, value[0]) };
}

/** A list with one item written twice; `line` is that of the second. */
export function withItemTwice({ file, value }: Site): Written {
  const indent = spacesBefore(file.text, value[0]).slice('- '.length);
  const item = file.text.slice(value[0], value[1]).trimEnd();
  const end = value[0] + item.length;
  const text = insert(file.text, end, `\n${indent}- ${item}`);
  return { text, line: lineAt(text, end + 1) };
}

/** Spaces that set a line in as far as a field or an item. */
export function indentOf({ file, value, key }: Site): string {
  return spacesBefore(file.text, (key ?? value)[0]);
}

/** As many spaces as there are characters before an offset on its line. */
function spacesBefore(text: string, offset: number): string {
  return ' '.repeat(offset - lineStart(text, offset));
}

/** The offset at which the line of another begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Just behind the line break that ends the line of an offset; where a line begins, that offset itself. */
export function lineEnd(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}
