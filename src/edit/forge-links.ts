import type { Settings } from '../schema/settings.ts';

/** A repository on a forge, as the settings name it. */
export type Forge = NonNullable<Settings['forge']>;

/** Where a person edits a file in the browser and sees its history; what the forge lacks is left out. */
export interface ForgeLinks {
  edit: string;
  history?: string;
}

/**
 * Addresses of one file on a forge.
 *
 * @param file Path from the repository's root, with forward slashes.
 */
export function forgeLinks({ kind, repository, branch }: Forge, file: string): ForgeLinks {
  const root = repository.replace(/\/+$/, '');
  const filePath = escapeSegments(file);
  const path = `${escapeSegments(branch)}/${filePath}`;
  switch (kind) {
    case 'github':
    case 'gitee':
      return { edit: `${root}/edit/${path}`, history: `${root}/commits/${path}` };
    case 'gitlab':
      return { edit: `${root}/-/edit/${path}`, history: `${root}/-/commits/${path}` };
    case 'gitea':
      return { edit: `${root}/_edit/${path}`, history: `${root}/commits/branch/${path}` };
    case 'cnb':
      return { edit: `${root}/-/edit/${path}` };
    case 'bitbucket':
      return {
        edit: `${root}/src/${encodeURIComponent(branch)}/${filePath}?mode=edit&at=${encodeURIComponent(branch)}`,
      };
  }
}

/** Slashes stay: forges find a branch such as `docs/returns` by its slashes, all but Bitbucket. */
function escapeSegments(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
