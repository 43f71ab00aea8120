import { addStyle } from '../../frame/add-style.ts';
import { SearchDialog, type Data } from './search-dialog.ts';
import styles from './search-results.css?url';

const styled = addStyle(styles);

/**
 * Bring the dialog to life when its data has come.
 *
 * @throws when the data did not come.
 */
export async function startDialog(root: HTMLElement, response: Response): Promise<SearchDialog> {
  if (!response.ok) throw new Error(`startDialog: the data answered ${response.status}`);
  const data = (await response.json()) as Data; // built with the page, by records/build-finder.ts
  await styled;
  return new SearchDialog(root, data);
}
