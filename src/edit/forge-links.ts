import type { Settings } from '../schema/settings.ts';

/** A repository on a forge, as the settings name it. */
export type Forge = NonNullable<Settings['forge']>;

/** Where a person edits a file in the browser, sees its history and its source; what the forge lacks is left out. */
export interface ForgeLinks {
  edit: string;
  history?: string;
  raw?: string;
}

/**
 * Addresses of one file on a forge.
 *
 * @param file Path from the repository's root, with forward slashes.
 */
export function forgeLinks({ kind, repository, branch }: Forge, file: string): ForgeLinks {
  const root = repositoryRoot(repository);
  const filePath = escapeSegments(file);
  const path = `${escapeSegments(branch)}/${filePath}`;
  switch (kind) {
    case 'github':
    case 'gitee':
      return {
        edit: `${root}/edit/${path}`,
        history: `${root}/commits/${path}`,
        raw: `${root}/raw/${path}`,
      };
    case 'gitlab':
      return {
        edit: `${root}/-/edit/${path}`,
        history: `${root}/-/commits/${path}`,
        raw: `${root}/-/raw/${path}`,
      };
    case 'gitea':
      return {
        edit: `${root}/_edit/${path}`,
        history: `${root}/commits/branch/${path}`,
        raw: `${root}/raw/branch/${path}`,
      };
    case 'cnb':
      return { edit: `${root}/-/edit/${path}` };
    case 'bitbucket':
      return {
        edit: `${root}/src/${encodeURIComponent(branch)}/${filePath}?${query({ mode: 'edit', at: branch })}`,
      };
  }
}

/**
 * Where a person begins a new file, filled in as far as the forge can: GitLab opens the folder alone.
 *
 * @param folder Path from the repository's root, with forward slashes.
 */
export function newFileLink(
  { kind, repository, branch }: Forge,
  folder: string,
  { name, text }: { name: string; text: string },
): string | undefined {
  const root = repositoryRoot(repository);
  const path = `${escapeSegments(branch)}/${escapeSegments(folder)}`;
  switch (kind) {
    case 'github':
      return `${root}/new/${path}?${query({ filename: name, value: text })}`;
    case 'gitea':
      return `${root}/_new/${path}?${query({ filename: name, value: text })}`;
    case 'gitlab':
      return `${root}/-/new/${path}`;
    case 'gitee':
    case 'cnb':
    case 'bitbucket':
      return undefined;
  }
}

/** An answer a person finds already written: the id of its field in the form, its label elsewhere. */
export interface IssueField {
  id: string;
  label: string;
  text: string;
}

/** An issue as it is begun for a person. */
export interface Issue {
  /** File of the form in `.github/ISSUE_TEMPLATE/`. */
  template: string;
  title: string;
  fields: readonly IssueField[];
}

/** Where a person finds the issue begun; on forges without forms the fields stand under one another in its text. */
export function issueLink(
  { kind, repository }: Forge,
  { template, title, fields }: Issue,
): string | undefined {
  const root = repositoryRoot(repository);
  const written = fields.map(({ label, text }) => `**${label}**\n\n${text}`).join('\n\n');
  switch (kind) {
    case 'github':
      return `${root}/issues/new?${query({ template, title, ...Object.fromEntries(fields.map(({ id, text }) => [id, text])) })}`;
    case 'gitlab':
      return `${root}/-/issues/new?${query({ 'issue[title]': title, 'issue[description]': written })}`;
    case 'gitea':
      return `${root}/issues/new?${query({ title, body: written })}`;
    case 'gitee':
    case 'cnb':
    case 'bitbucket':
      return undefined;
  }
}

/** Where a person finds a mail begun. */
export function mailLink(to: string, subject: string, body: string): string {
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?${query({ subject, body: body.replaceAll('\n', '\r\n') })}`;
}

/** Address of a repository's page, from which its other addresses follow: people also write the one they clone from. */
export function repositoryRoot(repository: string): string {
  return repository.replace(/(?:\.git)?\/*$/, '');
}

/** Slashes stay: forges find a branch such as `docs/returns` by its slashes, all but Bitbucket. */
function escapeSegments(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Not `URLSearchParams`: it writes a space as `+`, which mail programs and some forges show as a plus. */
function query(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}
