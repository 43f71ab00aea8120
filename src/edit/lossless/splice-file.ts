import { parse } from 'yaml';
import { spliceYaml, writeAll } from './splice-yaml.ts';

/** What a content file says: its fields, and the prose below them in a file that has both. */
export interface FileContent {
  data: Record<string, unknown>;
  body?: string;
}

/** A file in its parts; put together again they are the file, byte for byte. */
interface Parts {
  /** Byte order mark and opening fence. */
  open: string;
  yaml: string;
  close: string;
  body: string;
}

function partsOf(text: string): Parts | undefined {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0];
  if (open === undefined) return undefined;
  const fence = /^---[ \t]*(?:\r?\n|$)/gm;
  fence.lastIndex = open.length;
  const close = fence.exec(text);
  if (!close) return undefined;
  return {
    open,
    yaml: text.slice(open.length, close.index),
    close: close[0],
    body: text.slice(close.index + close[0].length),
  };
}

/** Read a file with frontmatter; its prose comes without the empty lines around it. */
export function openFrontmatter(text: string): Required<FileContent> {
  const parts = partsOf(text);
  if (!parts)
    throw new Error('openFrontmatter: the file does not begin with a closed block between --- lines');
  return { data: record(parse(parts.yaml)), body: plain(parts.body) };
}

/** Read a file that is all fields. */
export function openYaml(text: string): FileContent {
  return { data: record(parse(text.replace(/^\uFEFF/, ''))) };
}

/** A file with frontmatter that says something else, changed only where it does. */
export function spliceFrontmatter(original: string, { data, body = '' }: FileContent): string {
  const parts = partsOf(original);
  if (!parts) return `---\n${writeAll(data)}---\n${body === '' ? '' : `\n${body.trim()}\n`}`;
  const eol = original.includes('\r\n') ? '\r\n' : '\n';
  const yaml = spliceYaml(parts.yaml, data);
  return parts.open + yaml + parts.close + spliceBody(parts.body, body, eol);
}

/** A file of YAML that says something else, changed only where it does. */
export function spliceYamlFile(original: string, { data }: FileContent): string {
  const mark = original.startsWith('\uFEFF') ? '\uFEFF' : '';
  return mark + spliceYaml(original.slice(mark.length), data);
}

function spliceBody(old: string, next: string, eol: string): string {
  const wanted = plain(next);
  if (plain(old) === wanted) return old;
  if (wanted === '') return '';
  const above = /^\s*\n/.exec(old)?.[0] ?? eol;
  return above + wanted.replaceAll('\n', eol) + eol;
}

function plain(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>; // just tested
  if (value === null) return {};
  throw new Error('record: the fields are not a map');
}
