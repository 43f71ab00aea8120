import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isScalar, parseDocument, visit } from 'yaml';

/** Sentences of a role that only its own pages repeat. */
const sentences = new Set(['text', 'what', 'standard', 'output', 'gives', 'gets', 'use']);

/**
 * Change every sentence of every other role of a copy.
 *
 * @param half Which of the two halves.
 */
export async function editRoles(copy: string, half: 0 | 1): Promise<void> {
  const folder = join(copy, 'content/roles');
  const files = (await readdir(folder)).toSorted();
  for (const file of files.filter((_, index) => index % 2 === half)) {
    const path = join(folder, file);
    await writeFile(path, edited(await readFile(path, 'utf8')));
  }
}

function edited(text: string): string {
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  const document = parseDocument(frontmatter);
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && sentences.has(String(key.value)) && isScalar(value))
        value.value = `${String(value.value)}（改）`;
    },
  });
  return `---\n${document.toString({ lineWidth: 0 })}---\n${body}\n改过。\n`;
}
