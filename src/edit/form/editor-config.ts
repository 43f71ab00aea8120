import { words } from '../../i18n/words.ts';
import { contentJsonSchema } from '../../schema/json-schema.ts';
import { folderKinds, singleFiles } from '../../schema/kinds.ts';
import type { Settings } from '../../schema/settings.ts';
import { backendOf, type Backend } from './backend.ts';
import { fieldsFromSchema } from './fields-from-schema.ts';
import type { FormField } from './form-field.ts';

/** One kind of file in the editor. */
export interface EditorKind {
  /** Name of the collection, or of the file in the collection of lists. */
  name: string;
  label: string;
  /** Path from the root of the repository: a folder, or one file. */
  path: string;
  extension: 'mdx' | 'yaml';
  isFolder: boolean;
  /** In the order in which a file has them. */
  fields: FormField[];
}

const saidInBrowser = [
  'lists',
  'body',
  'bodyHint',
  'idHint',
  'idRefused',
  'codeHint',
  'codeRefused',
  'create',
  'update',
  'delete',
  'uploadMedia',
  'deleteMedia',
] as const;

/** What the editor says besides the names of fields; places in its commit messages are for itself to fill in. */
export type EditorWords = Readonly<Record<(typeof saidInBrowser)[number], string>>;

/** All the editor in the browser is told: made at build time, sent as JSON. */
export interface EditorConfig {
  title: string;
  backend: Backend;
  kinds: EditorKind[];
  words: EditorWords;
}

/** How the editor is set up; `undefined` where the forge has none that ends in a pull request. */
export function editorConfig(settings: Settings): EditorConfig | undefined {
  const backend = settings.forge && backendOf(settings.forge);
  return backend && { title: settings.title, backend, kinds: editorKinds(), words: editorWords() };
}

function editorWords(): EditorWords {
  return Object.fromEntries(saidInBrowser.map((name) => [name, words(`cms.${name}`)])) as EditorWords; // one each
}

function editorKinds(): EditorKind[] {
  const folders = Object.entries(folderKinds).map(([name, { label, extension }]) => ({
    name,
    label,
    path: `content/${name}`,
    extension: extension === '.mdx' ? ('mdx' as const) : ('yaml' as const),
    isFolder: true,
    fields: fieldsFromSchema(contentJsonSchema(name), name),
  }));
  const files = Object.entries(singleFiles).map(([file, { label }]) => {
    const name = file.replace(/\.yaml$/, '');
    const fields = fieldsFromSchema(contentJsonSchema(name), name);
    return { name, label, path: `content/${file}`, extension: 'yaml' as const, isFolder: false, fields };
  });
  return [...folders, ...files];
}
