import { callApi } from './call-api.ts';
import { bearsMark, findInPages, withMark } from './marked-notes.ts';

/** A repository on GitHub, and the right to write in it. */
export interface GithubAccess {
  /** `https://api.github.com`, or a company's own. */
  api: string;
  /** `owner/name`. */
  repository: string;
  token: string;
}

interface Pull {
  number: number;
  head: { sha: string };
}

interface Note {
  id: number;
  body?: string | null;
  user?: { type?: string } | null;
  pull_request?: unknown;
}

interface Issue extends Note {
  number: number;
}

/**
 * The open pull request that a run was about, asked of the forge and not of anything the run left behind.
 *
 * @param head `owner:branch` of the commit the run was about.
 */
export async function findPull(access: GithubAccess, head: string, sha: string): Promise<number | undefined> {
  const query = new URLSearchParams({ state: 'open', head, per_page: '100' });
  const pulls = (await ask(access, { method: 'GET', path: `pulls?${query}` })) as Pull[]; // GitHub's documented shape
  return pulls.find((pull) => pull.head.sha === sha)?.number;
}

/** Say something in a pull request once: the comment that bears the mark is rewritten, else one is begun. */
export async function putComment(
  access: GithubAccess,
  pull: number,
  { mark, text }: { mark: string; text: string },
): Promise<void> {
  const body = { body: withMark(text, mark) };
  const ours = await findOurs<Note>(access, `issues/${pull}/comments?`, mark);
  if (ours) await ask(access, { method: 'PATCH', path: `issues/comments/${ours.id}`, body });
  else await ask(access, { method: 'POST', path: `issues/${pull}/comments`, body });
}

/** Keep one open issue up to date: the one that bears the mark is rewritten, else one is begun; without text it is closed. */
export async function putIssue(
  access: GithubAccess,
  mark: string,
  { title, text }: { title: string; text: string },
): Promise<void> {
  const issue = { title, body: withMark(text, mark) };
  const isDone = text.trim() === '';
  const ours = await findOurs<Issue>(access, 'issues?state=open&sort=created&direction=asc&', mark);
  const path = `issues/${ours?.number}`;
  if (ours) await ask(access, { method: 'PATCH', path, body: isDone ? { state: 'closed' } : issue });
  else if (!isDone) await ask(access, { method: 'POST', path: 'issues', body: issue });
}

function findOurs<T extends Note>(access: GithubAccess, list: string, mark: string): Promise<T | undefined> {
  return findInPages<T>(
    (query) => ask(access, { method: 'GET', path: `${list}${query}` }),
    (note) => isOurs(note, mark),
  );
}

/** Anybody can write the mark; only what a program wrote under it, and no pull request, is taken for ours. */
function isOurs({ body, user, pull_request }: Note, mark: string): boolean {
  if (pull_request !== undefined) return false; // GitHub lists them among the issues
  return user?.type === 'Bot' && bearsMark(body, mark);
}

function ask(
  { api, repository, token }: GithubAccess,
  { method, path, body }: { method: 'GET' | 'POST' | 'PATCH'; path: string; body?: unknown },
): Promise<unknown> {
  return callApi(`GitHub ${method} ${path.split('?')[0] ?? ''}`, {
    method,
    address: `${api}/repos/${repository}/${path}`,
    headers: { authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' },
    ...(body === undefined ? {} : { body }),
  });
}
