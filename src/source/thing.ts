import type { ParsedBody } from '../markdown/parse-body.ts';
import type { Place } from '../problem/problem.ts';
import type { Path } from '../schema/walk.ts';

/** One thing an author wrote, accepted by its schema, that knows where each of its fields stands. */
export interface Thing<T> {
  id: string;
  /** Path from the repository's root, with forward slashes. */
  file: string;
  data: T;
  /** Markdown below the frontmatter, as written and as parsed; `undefined` for YAML. */
  body: Body | undefined;
  /** Where a field stands; for a missing one, its nearest parent. */
  place: (path?: Path) => Place;
}

/** The text of a body and what was made of it. */
export interface Body extends Omit<ParsedBody, 'problems'> {
  text: string;
}
