import type { Handbook } from '../graph/handbook.ts';
import type { FolderKind } from '../schema/kinds.ts';
import type { Target } from '../schema/reference.ts';
import type { Path } from '../schema/walk.ts';

/** What an author has said about the new thing, by the names of the questions. */
export type Answers = Readonly<Record<string, string>>;

/** One of several answers, and what it is called in Chinese where it is called anything: either may be said. */
export interface Choice {
  value: string;
  title?: string | undefined;
}

/** One thing an author is asked, on a terminal or by a flag of the same name. */
export interface Question {
  name: string;
  /** In Chinese, as it stands before the cursor. */
  ask: string;
  /** The answer is the id of a thing there is. */
  target?: Target;
  /** The answer is one of these; may depend on what was said before. */
  oneOf?: readonly Choice[] | ((answers: Answers, handbook: Handbook) => readonly Choice[]);
  /** What is meant when nothing is said; a question without one has to be answered. */
  fallback?: (answers: Answers, handbook: Handbook) => string | undefined;
  /** May be left open. */
  optional?: true;
}

/** One item more in a list of a file there is. */
export interface Addition {
  /** Below `content/`. */
  file: string;
  list: Path;
  item: unknown;
}

/** How a new thing of one kind is begun: what is asked, what is written, what else has to mention it. */
export interface Recipe {
  label: string;
  /** Its folder, or the list file it is added to. */
  home: FolderKind | 'metrics.yaml' | 'glossary.yaml';
  questions: readonly Question[];
  /** @param day The day it is begun, `2026-11-30`. */
  data: (answers: Answers, day: string, handbook: Handbook) => Record<string, unknown>;
  body?: string;
  also?: (answers: Answers, handbook: Handbook) => Addition[];
}

/** What the author still has to write. */
export function todo(what: string): string {
  return `待写：${what}`;
}

export const suggested = true as const;
