import type { FolderKind } from '../../schema/kinds.ts';
import type { Content, SourceFile } from '../content.ts';
import { lineAt, type Mutation } from '../mutation.ts';
import { sitesIn, type Site } from '../sites.ts';
import type { Written } from '../fields/write.ts';
import type { ProblemCode } from '../../problem/codes.ts';

/** Something done to the handbook to break one rule; each place where it can be done is one mutation. */
export type Special = (content: Content) => Iterable<Mutation>;

/** The files of one kind. */
export function filesOf({ files }: Content, kind: FolderKind): SourceFile[] {
  return [...files.values()].filter((file) => file.kind === kind);
}

/** Every site of one field, file by file. */
export function sitesOf(content: Content, field: string): Site[] {
  const [kind = ''] = field.split(/[.[]/);
  return [...content.files.values()]
    .filter((file) => file.kind.replace(/\.yaml$/, '') === kind)
    .flatMap((file) => known(file).filter((site) => site.field === field));
}

const found = new WeakMap<SourceFile, Site[]>();
function known(file: SourceFile): Site[] {
  const sites = found.get(file) ?? sitesIn(file);
  found.set(file, sites);
  return sites;
}

/** The fields beside a field, in the same mapping. */
export function beside(site: Site, key: string): Site | undefined {
  const field = site.field.replace(/\.[^.[]+$/, `.${key}`);
  return known(site.file).find(
    (other) => other.field === field && other.parent.span[0] === site.parent.span[0],
  );
}

/** The site that a field stands in: the mapping, or the list around an item. */
export function around(site: Site): Site | undefined {
  const field = site.parent.field;
  return known(site.file).find((other) => other.field === field && other.value[0] === site.parent.span[0]);
}

/** What is done to a field, how the file reads then, and which problem must be reported. */
export interface Breach extends Written {
  does: string;
  code: ProblemCode;
  /** Offset in the new text on whose line it must be reported, if that is not the line of the change. */
  at?: number;
}

/** A mutation of one file that must be reported on the line of the change, or on another of the same file. */
export function broken(site: Site, { does, code, text, line, at }: Breach): Mutation {
  const { path } = site.file;
  return {
    name: `${code}: ${does} ${site.field}`,
    field: site.field,
    files: { [path]: text },
    expect: [{ code, file: path, line: at === undefined ? line : lineAt(text, at) }],
  };
}
