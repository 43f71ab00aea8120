/** What to do where the machine refuses a file or folder, by the code of its error. */
const remedies: Readonly<Record<string, string>> = {
  EEXIST: 'a file is where a folder is needed; move it away or name another place',
  ENOTDIR: 'a file is where a folder is needed; move it away or name another place',
  EISDIR: 'a folder is where a file is needed; move it away or name another place',
  ENOENT: 'there is no such file or folder; make it or name another one',
  EACCES: 'it is not allowed; change its permissions or name another place',
  EPERM: 'it is not allowed; change its permissions or name another place',
  EROFS: 'the disk is for reading only; name a place on another one',
  ENOSPC: 'the disk is full; make room on it',
  ENAMETOOLONG: 'the name is too long; choose a shorter one',
};

/**
 * One line about a file or folder that the machine refused, and what would be right.
 *
 * `undefined` for any other error: a mistake of ours needs its trace.
 */
export function explainSystemError(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return undefined;
  const { code, path } = error;
  if (typeof code !== 'string' || typeof path !== 'string') return undefined;
  return `Could not use "${path}" (${code}): ${remedies[code] ?? 'look at the disk and its permissions'}.`;
}

/** End a script that the machine refused a file or folder with such a line and 1, and any other as Node does. */
export function explainAtTheEnd(): void {
  process.once('uncaughtException', (error) => {
    console.error(explainSystemError(error) ?? error);
    process.exit(1);
  });
}
