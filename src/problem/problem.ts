import type { ProblemCode } from './codes.ts';

/** A spot in a file an author can click: path from the repository's root, line and column from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Errors stop a build, warnings do not. */
export type Severity = 'error' | 'warning';

/** Something an author has to mend: where, what is wrong, what would be right. Texts are in Chinese. */
export interface Problem extends Place {
  code: ProblemCode;
  severity: Severity;
  /** What is wrong, quoting the author. */
  message: string;
  /** A known word close to the one written. */
  nearest?: string;
  /** What would be right, ready to paste. */
  fix?: string;
  /** The other side of a clash. */
  also?: Place;
}

/** A value as far as one could be made, and all that is wrong with it. Never throws for authors' data. */
export interface Result<T> {
  value: T;
  problems: Problem[];
}

/** Order problems as an author reads them: by file, line and column, then by code. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  );
}

/** Whether anything stops a build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
