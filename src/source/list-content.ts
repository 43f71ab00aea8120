import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, posix, resolve } from 'node:path';
import { problemAt } from '../problem/problem-at.ts';
import type { Problem } from '../problem/problem.ts';
import { isNotThere, systemCode } from '../problem/system-code.ts';
import { folderKinds, singleFiles, type FolderKind } from '../schema/kinds.ts';
import { explainStray, isTemporary, stemOf } from './explain-stray.ts';

/** One file of a kind: its id, where it is on disk, and what to call it in messages. */
export interface ContentFile {
  id: string;
  path: string;
  file: string;
}

/** The files of every kind by name, and what lies in `content/` that belongs to none. */
export interface ContentList {
  folders: Record<FolderKind, ContentFile[]>;
  singles: Record<keyof typeof singleFiles, ContentFile>;
  /** Ids that files would have if their names ended rightly. */
  misnamed: Readonly<Partial<Record<FolderKind, readonly string[]>>>;
  /** Kinds of which some files may be there that could not be listed: what names them is not wrong. */
  unlisted: ReadonlySet<FolderKind>;
  problems: Problem[];
}

/** Only guides may lie in folders of folders. */
const nested: ReadonlySet<FolderKind> = new Set(['guides']);

/** List `content/` in the order of the names' UTF-16 units, the same on every machine. */
export async function listContent(contentDir: string): Promise<ContentList> {
  const root = basename(resolve(contentDir));
  const entries = await readFolder(contentDir);
  const isThere = (kind: string): boolean => entries.some((entry) => entry.name === kind);
  // A link to a folder is none: it could lead out of the repository.
  const isFolder = (kind: string): boolean =>
    entries.some((entry) => entry.name === kind && entry.isDirectory());
  const found = new FolderListing(contentDir, root);
  const folders = Object.fromEntries(
    await Promise.all(
      folderNames.map(async (kind) => [kind, isFolder(kind) ? await found.filesOf(kind) : []] as const),
    ),
  ) as ContentList['folders']; // one entry for each folder name
  const strays = entries
    .filter((entry) => !isExpected(entry))
    .map((entry) => explainStray(posix.join(root, entry.name), entry));
  const singles = Object.fromEntries(
    Object.keys(singleFiles).map((name) => [
      name,
      { id: name, path: join(contentDir, name), file: posix.join(root, name) },
    ]),
  ) as ContentList['singles']; // one entry for each single file
  const blocked = folderNames.filter((kind) => isThere(kind) && !isFolder(kind));
  return {
    folders,
    singles,
    misnamed: found.misnamed,
    unlisted: new Set([...found.unlisted, ...blocked]),
    problems: [...found.problems, ...strays],
  };
}

/** Lists the folders of kinds, and notes what in them is no file of the kind. */
class FolderListing {
  readonly problems: Problem[] = [];
  readonly misnamed: Partial<Record<FolderKind, string[]>> = {};
  readonly unlisted = new Set<FolderKind>();
  readonly #contentDir: string;
  readonly #root: string;

  /** @param root What the content folder is called in messages. */
  constructor(contentDir: string, root: string) {
    this.#contentDir = contentDir;
    this.#root = root;
  }

  /** @param below Folder of the kind's folder, with a slash at its end; empty for the kind's folder itself. */
  async filesOf(kind: FolderKind, below = ''): Promise<ContentFile[]> {
    const files: ContentFile[] = [];
    const { extension } = folderKinds[kind];
    for (const entry of await this.#entriesOf(kind, below)) {
      const file = posix.join(this.#root, kind, below, entry.name);
      if (entry.isDirectory() && nested.has(kind))
        files.push(...(await this.filesOf(kind, `${below}${entry.name}/`)));
      else if (entry.name.endsWith(extension) && !isTemporary(entry.name)) {
        const path = join(this.#contentDir, kind, below, entry.name);
        files.push({ id: below + entry.name.slice(0, -extension.length), path, file });
      } else this.#noteStray({ kind, below, file }, entry);
    }
    return files;
  }

  async #entriesOf(kind: FolderKind, below: string): Promise<Dirent[]> {
    try {
      return await readFolder(join(this.#contentDir, kind, below));
    } catch (error) {
      const reason = systemCode(error) ?? String(error);
      this.unlisted.add(kind);
      const place = { file: posix.join(this.#root, kind, below), line: 1, column: 1 };
      const message = `打不开这个文件夹（${reason}），里面的内容没有读。`;
      this.problems.push(problemAt(place, 'unreadable-file', { message, fix: '检查文件夹的权限和磁盘。' }));
      return [];
    }
  }

  #noteStray({ kind, below, file }: { kind: FolderKind; below: string; file: string }, entry: Dirent): void {
    this.problems.push(explainStray(file, entry, kind));
    const stem = entry.isDirectory() ? undefined : stemOf(entry.name, kind);
    if (stem !== undefined) (this.misnamed[kind] ??= []).push(below + stem);
  }
}

const folderNames = Object.keys(folderKinds) as FolderKind[]; // the keys of a constant

/** Entries of a folder sorted by name; none when the folder does not exist. Hidden files are left out. */
async function readFolder(path: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.filter((entry) => !entry.name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isNotThere(error)) return [];
    throw error;
  }
}

function isExpected(entry: Dirent): boolean {
  return (
    Object.hasOwn(singleFiles, entry.name) || (entry.isDirectory() && Object.hasOwn(folderKinds, entry.name))
  );
}
