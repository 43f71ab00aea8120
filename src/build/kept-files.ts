import { copyFile, link, mkdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keepFile } from '../cache/keep-file.ts';

/** A file as it was written, and what it was made from. */
export interface Note {
  key: string;
  size: number; // bytes
  mtimeMs: number;
}

/**
 * Files of the build before, to be taken over where what they are made from is the same.
 *
 * They are the very files of the site, under a second name, so keeping them costs neither time nor room. One that was
 * written to since is not taken over.
 */
export class KeptFiles {
  readonly #folder: string;
  readonly #before: Readonly<Record<string, Note>>;
  readonly #now: Record<string, Note> = {};

  private constructor(folder: string, before: Readonly<Record<string, Note>>) {
    this.#folder = folder;
    this.#before = before;
  }

  /** What lies in a folder; a build that is stopped before `close()` leaves nothing to take over. */
  static async open(folder: string): Promise<KeptFiles> {
    const before = await readNotes(folder);
    await rm(notesIn(folder), { force: true });
    return new KeptFiles(folder, before);
  }

  /** Put the file of the build before into the site, in a folder that is there; whether it could be. */
  async take(path: string, key: string, to: string): Promise<boolean> {
    const note = this.#before[path];
    const kept = join(this.#folder, path);
    if (note?.key !== key || !isSame(note, await noteOf(kept, key))) return false;
    await linkOrCopy(kept, to);
    this.#now[path] = note;
    return true;
  }

  /** Keep a file that was just written into the site. */
  async keep(path: string, key: string, from: string): Promise<void> {
    const kept = join(this.#folder, path);
    await mkdir(dirname(kept), { recursive: true });
    await rm(kept, { force: true });
    await linkOrCopy(from, kept);
    const note = await noteOf(kept, key);
    if (note) this.#now[path] = note;
  }

  /** Remove what no file is made from any more, and remember the rest. */
  async close(): Promise<void> {
    for (const path of Object.keys(this.#before))
      if (!(path in this.#now)) await rm(join(this.#folder, path), { force: true });
    await keepFile(notesIn(this.#folder), JSON.stringify(this.#now));
  }
}

/** What was kept in a folder, by path: nothing after a build that was stopped. */
export async function readNotes(folder: string): Promise<Record<string, Note>> {
  return readFile(notesIn(folder), 'utf8').then(
    (text) => JSON.parse(text) as Record<string, Note>, // as `close` wrote it
    () => ({}),
  );
}

const notesIn = (folder: string): string => join(folder, 'notes.json');

const isSame = (note: Note, other: Note | undefined): boolean =>
  note.size === other?.size && note.mtimeMs === other.mtimeMs;

async function noteOf(file: string, key: string): Promise<Note | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found && { key, size: found.size, mtimeMs: found.mtimeMs };
}

/** Two names of one file; where the file system has none of that, or not from here to there, a copy. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    await copyFile(from, to);
  }
}
