import type { Problem } from './problem.ts';

/**
 * Say beside what a script prints that a part of the handbook could not be read, where it works with the rest.
 *
 * @param say Defaults to standard error, so that what the script prints stays what it is.
 */
export function warnOfErrors(
  problems: readonly Problem[],
  say: (line: string) => void = console.error,
): void {
  const files = new Set(problems.flatMap(({ severity, file }) => (severity === 'error' ? [file] : [])));
  if (files.size > 0)
    say(`手册里有 ${files.size} 个文件有错，里面的可能没算进来。先运行 npm run check，改好它们。`);
}
