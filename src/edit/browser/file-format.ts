import type { EditorKind } from '../form/editor-config.ts';
import { toFile, toForm } from '../form/file-values.ts';
import { openFrontmatter, openYaml, spliceFrontmatter, spliceYamlFile } from '../lossless/splice-file.ts';

/** What the editor holds of a file: its fields, its prose, and the text it was made from. */
type Entry = Record<string, unknown>;

/** Under this name the original travels with the form; it is no field, so nobody sees it. */
const originalKey = '_original';

/** How files of one kind become forms, and forms become files again that differ only where they were edited. */
export function fileFormat({ fields, extension }: EditorKind): {
  fromFile: (text: string) => Entry;
  toFile: (entry: Entry) => string;
} {
  const open = extension === 'mdx' ? openFrontmatter : openYaml;
  const splice = extension === 'mdx' ? spliceFrontmatter : spliceYamlFile;
  return {
    fromFile(trimmed) {
      const text = `${trimmed}\n`; // the editor cuts the last line end off
      const { data, body } = open(text);
      return { ...toForm(fields, data), ...(body === undefined ? {} : { body }), [originalKey]: text };
    },
    toFile({ [originalKey]: original, body, ...form }) {
      const text = typeof original === 'string' ? original : '';
      const old = text === '' ? {} : open(text).data;
      return splice(text, { data: toFile(fields, form, old), body: typeof body === 'string' ? body : '' });
    },
  };
}
