import type { MyPage } from '../site/my-page.ts';

/**
 * What stands on the home page for a role; nothing when it did not come, whatever came in its stead.
 *
 * @param base Path below which the site is, without a slash at its end.
 */
export async function fetchMyPage(base: string, role: string): Promise<MyPage | undefined> {
  try {
    const response = await fetch(`${base}/my/${role}.json`);
    const page = (await response.json()) as MyPage | null; // our own file, or what a login or a gateway says in its stead
    return response.ok && Array.isArray(page?.pages) ? page : undefined;
  } catch {
    return undefined;
  }
}
