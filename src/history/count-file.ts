import { parse } from 'yaml';
import { countSuggested } from '../graph/provenance.ts';
import { writtenDueOn } from '../graph/review.ts';
import { splitFrontmatter } from '../source/frontmatter.ts';

/** What one file of the handbook adds to its counts. */
export interface FileCounts {
  roles: number;
  duties: number;
  suggestions: number;
  /** Day its page is to be looked over again, if it has a review. */
  due: string | undefined;
}

const nothing: FileCounts = { roles: 0, duties: 0, suggestions: 0, due: undefined };

/**
 * Count a file as it once was: by what is written, whatever the schema asked for then.
 *
 * A file that cannot be read counts as nothing: the check of its day has reported it.
 *
 * @param path From the content folder, as `roles/buyer.mdx`.
 */
export function countFile(path: string, text: string): FileCounts {
  const [kind = '', ...rest] = path.split('/');
  if (kind === 'sources' || path === 'handbook.yaml') return nothing;
  const data = dataOf(path, text);
  if (typeof data !== 'object' || data === null) return nothing;
  const { duties, review } = data as { duties?: unknown; review?: unknown };
  const isRole = kind === 'roles' && rest.length === 1;
  return {
    roles: isRole ? 1 : 0,
    duties: isRole && Array.isArray(duties) ? duties.length : 0,
    suggestions: kind === 'guides' ? 0 : countSuggested(data),
    due: path.startsWith('guides/contribute/problems/') ? undefined : writtenDueOn(review),
  };
}

function dataOf(path: string, text: string): unknown {
  const yaml = path.endsWith('.mdx') ? splitFrontmatter(text)?.yaml : path.endsWith('.yaml') ? text : '';
  try {
    return parse(yaml ?? '', { maxAliasCount: 0, logLevel: 'silent' });
  } catch {
    return undefined;
  }
}
