import { readFile } from 'node:fs/promises';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndex } from 'pagefind';

/**
 * The index that stock Starlight would have made of a built site: its pages without what we tell it besides, and with
 * the lists that we leave out. Stock search asks Pagefind and shows what comes, in that order.
 */
export async function writeStockIndex(dist: string, folder: string): Promise<void> {
  const { index } = await createIndex({});
  if (!index) throw new Error('writeStockIndex: Pagefind made no index');
  for await (const file of glob('**/*.html', { cwd: dist })) {
    const html = await readFile(join(dist, file), 'utf8');
    const { errors } = await index.addHTMLFile({ sourcePath: file, content: asStock(html) });
    if (errors.length > 0) throw new Error(`writeStockIndex: ${file}: ${errors.join('; ')}`);
  }
  await index.writeFiles({ outputPath: folder });
  await index.deleteIndex();
}

/** A page as stock Starlight would have written it, as far as Pagefind looks. */
export function asStock(html: string): string {
  return html
    .replace(/<main(?![^>]*data-pagefind-body)/, '<main data-pagefind-body')
    .replaceAll(' data-pagefind-weight="10"', '');
}
