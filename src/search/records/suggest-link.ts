import { repositoryRoot } from '../../edit/forge-links.ts';
import type { Settings } from '../../schema/settings.ts';

/**
 * Where a reader proposes a word that the search does not know: a new issue, filled in; `{query}` stands for
 * the word. Undefined for forges whose form cannot be filled in by an address.
 */
export function suggestLink(forge: Settings['forge'], title: string, body: string): string | undefined {
  if (!forge) return undefined;
  const root = repositoryRoot(forge.repository);
  const text = (words: string) =>
    encodeURIComponent(words).replaceAll(encodeURIComponent('{query}'), '{query}');
  switch (forge.kind) {
    case 'github':
    case 'gitea':
      return `${root}/issues/new?title=${text(title)}&body=${text(body)}`;
    case 'gitlab':
      return `${root}/-/issues/new?issue[title]=${text(title)}&issue[description]=${text(body)}`;
    case 'gitee':
    case 'cnb':
    case 'bitbucket':
      return undefined;
  }
}
