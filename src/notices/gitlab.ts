import { callApi } from './call-api.ts';
import { bearsMark, findInPages, withMark } from './marked-notes.ts';

/** A project on GitLab, and the right to write in it. */
export interface GitlabAccess {
  /** `https://gitlab.com/api/v4`, or a company's own. */
  api: string;
  projectId: string;
  token: string;
}

interface Note {
  id: number;
  body: string;
  system: boolean;
}

/** Say something in a merge request once: the note that bears the mark is rewritten, else one is begun. */
export async function putNote(
  { api, projectId, token }: GitlabAccess,
  mergeRequest: string,
  { mark, text }: { mark: string; text: string },
): Promise<void> {
  const notes = `${api}/projects/${encodeURIComponent(projectId)}/merge_requests/${encodeURIComponent(mergeRequest)}/notes`;
  const ask = (method: 'GET' | 'POST' | 'PUT', address: string, body?: unknown) =>
    callApi(`GitLab ${method} notes`, {
      method,
      address,
      headers: { 'private-token': token },
      ...(body === undefined ? {} : { body }),
    });
  const body = { body: withMark(text, mark) };
  const ours = await findInPages<Note>(
    (query) => ask('GET', `${notes}?${query}&sort=asc`),
    (note) => !note.system && bearsMark(note.body, mark),
  );
  // The token may only rewrite what it wrote itself: a mark that somebody copied is refused, and told.
  if (ours) await ask('PUT', `${notes}/${ours.id}`, body);
  else await ask('POST', notes, body);
}
