import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** Far more than is ever posted of a report. */
const maxBytes = 4 * 1024 * 1024;

/**
 * The text of a report that came out of an artifact; `undefined` when there is none.
 *
 * An artifact is made by the pull request's own code: a link is not followed out of its folder, and of a file too
 * large only the beginning is read.
 */
export async function readReport(path: string): Promise<string | undefined> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    () => undefined,
  );
  if (!file) return undefined;
  try {
    if (!(await file.stat()).isFile()) return undefined;
    const buffer = Buffer.alloc(maxBytes);
    const { bytesRead } = await file.read(buffer, 0, maxBytes, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
