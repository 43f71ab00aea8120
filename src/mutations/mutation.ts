import type { ProblemCode } from '../problem/codes.ts';

/** A change to the files of a handbook, and what the check must say about it. */
export interface Mutation {
  /** What was done, in words, with the field or the rule: `remove roles.title`. */
  name: string;
  /** The field of a schema that it reaches, such as `roles.duties[].when`; none when it is about a whole file. */
  field?: string;
  /** New bytes by path in `content/`; `null` takes the file away. */
  files: Readonly<Record<string, string | Uint8Array | null>>;
  /** What has to be found; `line` 0 stands for any line of that file, `file` '' for any file. */
  expect: readonly Expectation[];
}

/** One problem that has to be among those found. */
export interface Expectation {
  code: ProblemCode;
  file: string;
  line: number;
}

/** The line, from 1, on which an offset of a text lies. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** A range of characters of a text. */
export type Span = readonly [from: number, to: number];

/** A text with one passage replaced. */
export function splice(text: string, [from, to]: Span, instead: string): string {
  return text.slice(0, from) + instead + text.slice(to);
}

/** A text with a passage more, before the character at an offset. */
export function insert(text: string, at: number, passage: string): string {
  return splice(text, [at, at], passage);
}
