/** Why a build failed for reasons of the machine, and what to do; nothing for any other reason. */
export function explainFailure(error: unknown): string | undefined {
  const found = systemError(error);
  const advice = found && advices[found.code];
  if (!found || advice === undefined) return undefined;
  const where = found.path === undefined ? '' : ` (${found.path})`;
  return `${advice.what}${where}. ${advice.then} The site that was built before is still in dist/.`;
}

const advices: Readonly<Record<string, { what: string; then: string }>> = {
  ENOSPC: {
    what: 'The disk is full',
    then: 'Make room: a build needs about three times the size of dist/; .cache/ may be deleted.',
  },
  EDQUOT: { what: 'The disk quota is used up', then: 'Make room, or ask for more; .cache/ may be deleted.' },
  EROFS: { what: 'The disk cannot be written to', then: 'Build in a folder of your own.' },
  EACCES: {
    what: 'A file or folder cannot be opened',
    then: 'Give your user the right to read the project and to write dist/ and .cache/.',
  },
  EPERM: {
    what: 'A file or folder may not be changed',
    then: 'Close programs that have dist/ open, and see that your user owns it.',
  },
  EMFILE: {
    what: 'Too many files are open',
    then: 'Raise the limit (ulimit -n 4096) or close other programs.',
  },
  EIO: { what: 'The disk could not be read', then: 'Check the disk.' },
};

/** The error of the system behind an error, however often it was wrapped. */
function systemError(error: unknown): { code: string; path: string | undefined } | undefined {
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    if ('code' in inner && typeof inner.code === 'string' && inner.code in advices)
      return { code: inner.code, path: 'path' in inner ? String(inner.path) : undefined };
    const named = /\b(ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EMFILE|EIO)\b/.exec(inner.message)?.[1];
    if (named !== undefined) return { code: named, path: undefined };
  }
  return undefined;
}
