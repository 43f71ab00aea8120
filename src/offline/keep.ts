/** What the handbook has under an address: a page, or a file of any other kind. */
export type AnswerKind = 'page' | 'file';

/**
 * Whether an answer is what the handbook has under an address: not what a login or a gateway says in its stead.
 *
 * A login that steps in redirects, or answers with a page of its own.
 */
export function isOurAnswer(response: Response, kind: AnswerKind): boolean {
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  return response.status === 200 && !response.redirected && isPage === (kind === 'page');
}

/**
 * Keep what the handbook has under an address.
 *
 * @throws where something else answers, or nothing.
 */
export async function keep(cache: Cache, address: string, kind: AnswerKind): Promise<void> {
  const response = await fetch(address, { redirect: 'error' });
  if (!isOurAnswer(response, kind)) throw new Error(`keep: ${address} answered ${response.status}`);
  await cache.put(address, response);
}
