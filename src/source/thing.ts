import type { BodyReference } from '../markdown/check-body.ts';
import type { Place } from '../problem/problem.ts';
import type { Path } from '../schema/walk.ts';

/** One thing an author wrote, accepted by its schema, that knows where each of its fields stands. */
export interface Thing<T> {
  id: string;
  /** Path from the repository's root, with forward slashes. */
  file: string;
  data: T;
  /** Markdown below the frontmatter; empty for YAML. */
  body: string;
  /** What the body refers to. */
  bodyReferences: readonly BodyReference[];
  /** Where a field stands; for a missing one, its nearest parent. */
  place: (path?: Path) => Place;
}
