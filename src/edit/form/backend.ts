import { repositoryRoot, type Forge } from '../forge-links.ts';

/** How the editor reaches the repository. */
export interface Backend {
  name: 'github' | 'gitlab';
  /** Owner and repository; groups and project on GitLab. */
  repo: string;
  branch: string;
  api_root: string;
  graphql_api_root: string;
}

/**
 * The way to a repository on a forge where saving opens a pull request: GitHub and GitLab, hosted or one's own.
 *
 * On others the editor would write to the main branch, past review and check.
 */
export function backendOf({ kind, repository, branch }: Forge): Backend | undefined {
  if (kind !== 'github' && kind !== 'gitlab') return undefined;
  const { origin, hostname, pathname } = new URL(repositoryRoot(repository));
  const repo = pathname.replace(/^\/+/, '');
  const common = { repo, branch };
  if (kind === 'gitlab')
    return { name: kind, ...common, api_root: `${origin}/api/v4`, graphql_api_root: `${origin}/api/graphql` };
  if (hostname === 'github.com')
    return {
      name: kind,
      ...common,
      api_root: 'https://api.github.com',
      graphql_api_root: 'https://api.github.com/graphql',
    };
  return { name: kind, ...common, api_root: `${origin}/api/v3`, graphql_api_root: `${origin}/api/graphql` };
}

/** The only other host that the page of the editor may talk to. */
export function apiOrigin({ api_root }: Backend): string {
  return new URL(api_root).origin;
}

/** Kinds of forge on which pages offer the editor. */
export function hasEditor(forge: Forge | undefined): boolean {
  return forge !== undefined && backendOf(forge) !== undefined;
}

/** Address of one file in the editor, below the base of the site; `undefined` for files it does not hold. */
export function editorPath(file: string): string | undefined {
  const list = /^content\/(\w+)\.yaml$/.exec(file)?.[1];
  if (list !== undefined) return `/admin/#/collections/lists/entries/${list}`;
  const [, kind, id] = /^content\/(\w+)\/(.+)\.(?:mdx|yaml)$/.exec(file) ?? [];
  return kind === undefined || id === undefined
    ? undefined
    : `/admin/#/collections/${kind}/entries/${encodeURI(id)}`;
}
