import { accountsOf } from '../graph/accounts-of.ts';
import type { Handbook } from '../graph/handbook.ts';
import { chainAbove } from '../graph/reporting-lines.ts';
import { standingsOf } from '../graph/team.ts';
import { words } from '../i18n/words.ts';
import { pageKinds } from '../schema/kinds.ts';
import type { RoleId } from '../schema/reference.ts';
import type { Forge } from './forge-links.ts';

/** Where a forge looks for owners; those left out know no such file. */
const files: Partial<Record<Forge['kind'], string>> = {
  github: '.github/CODEOWNERS',
  gitlab: '.gitlab/CODEOWNERS',
  gitea: '.gitea/CODEOWNERS',
  bitbucket: '.bitbucket/CODEOWNERS',
};

/** The file that tells a forge whom to ask, from the repository's root, and what is to stand in it. */
export interface Codeowners {
  file: string;
  text: string;
}

/**
 * Who is asked to look at a change of which page: the accounts of the page's owner, else of the next above who has
 * any. Everything else goes to those named first; Gitea, which asks whomever any line names, asks them each time.
 * `undefined` when the settings name nobody, or no forge.
 */
export function codeowners(handbook: Handbook): Codeowners | undefined {
  const { forge, accounts: [first] = [] } = handbook.settings.data;
  const file = forge && files[forge.kind];
  if (file === undefined || first === undefined) return undefined;
  const everything = [...new Set(first.names)];
  const pages = pageKinds
    .flatMap((kind) => [...handbook[kind].values()])
    .map((page) => ({ file: page.file, owners: accountsAbove(handbook, page.data.owner) ?? everything }))
    .filter(({ owners }) => owners.join() !== everything.join())
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const isGitea = forge?.kind === 'gitea';
  const lines = [
    header,
    `${isGitea ? '.*' : '*'} ${mentions(everything)}`,
    ...pages.map(
      (page) => `${isGitea ? giteaPattern(page.file) : pattern(page.file)} ${mentions(page.owners)}`,
    ),
  ];
  return { file, text: `${lines.join('\n')}\n` };
}

const header = `# ${words('codeowners.generated')}`;

/** The accounts of a role, else of the nearest above it in the model in use. */
function accountsAbove(handbook: Handbook, roleId: RoleId): readonly string[] | undefined {
  const { settings, models, roles } = handbook;
  const own = accountsOf(settings.data, roleId);
  const [role, model] = [roles.get(roleId), models.get(settings.data.model)];
  if (own.length > 0 || !role || !model) return own.length > 0 ? own : undefined;
  return standingsOf(role, model)
    .flatMap(({ position }) => [position, ...chainAbove(model.data, position)])
    .map((position) => (position.role === undefined ? [] : accountsOf(settings.data, position.role)))
    .find((accounts) => accounts.length > 0);
}

/** A mail address stands as it is, everybody else behind an `@`. */
function mentions(accounts: readonly string[]): string {
  return accounts.map((name) => (name.includes('@') ? name : `@${name}`)).join(' ');
}

/** One file from the root; what has a meaning in patterns, or would end one, is escaped. */
function pattern(file: string): string {
  return `/${file.replace(/[\\ #!*?[\]]/g, String.raw`\$&`)}`;
}

/** Gitea reads regular expressions. */
function giteaPattern(file: string): string {
  return file.replace(/[\\^$.*+?()[\]{}| #]/g, String.raw`\$&`);
}
