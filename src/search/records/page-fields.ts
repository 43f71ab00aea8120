import type { Handbook } from '../../graph/handbook.ts';
import { pathOf } from '../../graph/paths.ts';
import { titleOf } from '../../graph/title-of.ts';
import { folderKinds, pageKinds, type FolderKind } from '../../schema/kinds.ts';
import type { Rhythm } from '../../schema/role.ts';
import type { Thing } from '../../source/thing.ts';
import { traditionalOf } from './characters.ts';
import { namesOf } from './describe.ts';
import { spellingsOf } from './readings.ts';

/** What the full-text index is told of a page beyond its text. */
export interface PageFields {
  /** Other names, synonyms, English, pinyin, initials, traditional characters. */
  keywords: string;
  /** 类型. */
  kind: string;
  /** 部门, as titles. */
  departments: readonly string[];
  /** 频次, as keys. */
  rhythms: readonly Rhythm[];
}

/** The fields of all pages that are about one thing, by their path. */
export function fieldsByPath(handbook: Handbook): Map<string, PageFields> {
  const found = new Map<string, PageFields>();
  for (const kind of pageKinds)
    for (const thing of handbook[kind].values()) {
      const fields = pageFields(handbook, thing);
      if (fields) found.set(pathOf(kind, thing.id), fields);
    }
  return found;
}

/** The fields of a thing that has a page of its own; undefined for files that are lists. */
export function pageFields(handbook: Handbook, thing: Thing<unknown>): PageFields | undefined {
  const [, folder = ''] = thing.file.split('/');
  if (!isFolderKind(folder)) return undefined;
  const title = titleOf(thing);
  const names = [title, ...namesOf(thing.data as object)]; // every schema is one of objects
  const words = [...handbook.glossary.values()].filter(({ data }) => title.includes(data.term));
  const chinese = names.filter((name) => /\p{Script=Han}/u.test(name));
  const keywords = [
    ...names.slice(1),
    ...words.flatMap(({ data }) => [...(data.synonyms ?? []), data.english]),
    ...chinese.flatMap((name) => [...spellingsOf(name), ...traditionalOf(name)]),
  ];
  return {
    keywords: [...new Set(keywords)].join(' '),
    kind: folderKinds[folder].label,
    departments: departmentsOf(handbook, folder, thing.id),
    rhythms: rhythmsOf(handbook, folder, thing.id),
  };
}

function isFolderKind(folder: string): folder is FolderKind {
  return folder in folderKinds;
}

function departmentsOf(handbook: Handbook, kind: FolderKind, id: string): string[] {
  const roles =
    kind === 'roles' ? [id] : kind === 'forms' ? (handbook.forms.get(id)?.data.filledBy ?? []) : [];
  const owner = kind === 'processes' ? handbook.processes.get(id)?.data.owner : undefined;
  const departments = [...roles, ...(owner ? [owner] : [])].flatMap(
    (role) => handbook.roles.get(role)?.data.department ?? [],
  );
  const own = kind === 'departments' ? [id] : departments;
  return [...new Set(own)].flatMap((department) => handbook.departments.get(department)?.data.title ?? []);
}

function rhythmsOf(handbook: Handbook, kind: FolderKind, id: string): Rhythm[] {
  if (kind === 'roles') {
    const duties = handbook.roles.get(id)?.data.duties ?? [];
    return [...new Set(duties.map(({ when }) => when))];
  }
  const frequency = kind === 'forms' ? handbook.forms.get(id)?.data.frequency : undefined;
  return frequency ? [frequency.when] : [];
}
