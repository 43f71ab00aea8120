import { problemCodes, type ProblemCode } from './codes.ts';
import type { Place, Problem } from './problem.ts';

/** A problem at a place, with the severity its code carries. */
export function problemAt(
  place: Place,
  code: ProblemCode,
  { message, fix }: { message: string; fix?: string | undefined },
): Problem {
  const { file, line, column } = place;
  return {
    file,
    line,
    column,
    code,
    severity: problemCodes[code],
    message,
    ...(fix === undefined ? {} : { fix }),
  };
}
