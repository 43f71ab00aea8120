import { forgeLinks, newFileLink } from '../edit/forge-links.ts';
import type { Handbook } from '../graph/handbook.ts';
import { folderKinds, type FolderKind } from '../schema/kinds.ts';
import { blankFile } from '../scaffold/blank-file.ts';
import { handbookDay } from './freshness.ts';

/** What a reader can do from a page that lists things: begin a new one, or edit the file that holds them all. */
export interface ListActions {
  /** What would be begun, in Chinese. */
  kind: string;
  create?: string;
  edit?: string;
}

/** @param path Path of the page below the site's base. */
export async function listActions(handbook: Handbook, path: string): Promise<ListActions | undefined> {
  const { forge } = handbook.settings.data;
  const name = /^\/([a-z]+)\/$/.exec(path)?.[1] ?? '';
  if (!forge) return undefined;
  if (name === 'metrics' || name === 'glossary')
    return { kind: '', edit: forgeLinks(forge, `content/${name}.yaml`).edit };
  if (!(name in folderKinds)) return undefined;
  const kind = name as FolderKind; // by the line before
  const day = (await handbookDay(handbook)) ?? '';
  const create = newFileLink(forge, `content/${kind}`, blankFile(kind, day, handbook));
  return create === undefined ? undefined : { kind: folderKinds[kind].label, create };
}
