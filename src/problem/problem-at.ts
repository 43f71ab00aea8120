import { problemCodes, type ProblemCode } from './codes.ts';
import type { Place, Problem } from './problem.ts';

/** What is said of a problem; what is not known may be left out or be `undefined`. */
export interface Says {
  message: string;
  fix?: string | undefined;
  nearest?: string | undefined;
  also?: Place | undefined;
}

/** A problem at a place, with the severity its code carries. */
export function problemAt(place: Place, code: ProblemCode, { message, fix, nearest, also }: Says): Problem {
  const { file, line, column } = place;
  return {
    file,
    line,
    column,
    code,
    severity: problemCodes[code],
    message,
    ...(fix === undefined ? {} : { fix }),
    ...(nearest === undefined ? {} : { nearest }),
    ...(also === undefined ? {} : { also }),
  };
}
