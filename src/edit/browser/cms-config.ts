import type { CmsConfig, Collection, Field } from '@sveltia/cms';
import { idPattern, sourceCodePattern } from '../../schema/id-pattern.ts';
import type { EditorConfig, EditorKind, EditorWords } from '../form/editor-config.ts';
import type { FormField } from '../form/form-field.ts';

/** Fields that say something about the page rather than about its subject stand last. */
const lastFields = ['aliases', 'english', 'owner', 'review', 'controlled', 'notes', 'basis', 'suggested'];

/** Name of the format in which the files of one kind are read and written. */
export function formatOf({ name }: EditorKind): string {
  return `handbook-${name}`;
}

/** The editor's set-up in the words of Sveltia CMS. */
export function cmsConfig(
  { title, backend, kinds, words }: EditorConfig,
  site: { url: string; logo: string },
): CmsConfig {
  const { create, update, uploadMedia, deleteMedia } = words;
  const files = kinds.filter(({ isFolder }) => !isFolder);
  return {
    load_config_file: false,
    app_title: title,
    logo: { src: site.logo },
    site_url: site.url,
    display_url: site.url,
    backend: {
      ...backend,
      auth_methods: ['token'],
      commit_messages: { create, update, delete: words.delete, uploadMedia, deleteMedia },
    },
    publish_mode: 'editorial_workflow',
    show_preview_links: false,
    media_folder: 'public/images',
    public_folder: '/images',
    editor: { preview: false },
    slug: { encoding: 'ascii', lowercase: true },
    collections: [
      ...kinds.filter(({ isFolder }) => isFolder).map((kind) => folderCollection(kind, words)),
      {
        name: 'lists',
        label: words.lists,
        publish: false,
        files: files.map((kind) => ({
          name: kind.name,
          label: kind.label,
          file: kind.path,
          format: formatOf(kind),
          fields: cmsFields(kind, words),
        })),
      },
    ],
  };
}

/** What a new file may be called: its id, or the code of a source. */
function slugOf({ name }: EditorKind, words: EditorWords): { hint: string; pattern: [string, string] } {
  if (name === 'sources')
    return { hint: words.codeHint, pattern: [sourceCodePattern.source, words.codeRefused] };
  return { hint: words.idHint, pattern: [idPattern.source, words.idRefused] };
}

function folderCollection(kind: EditorKind, words: EditorWords): Collection {
  const { name, label, path } = kind;
  return {
    name,
    label,
    folder: path,
    format: formatOf(kind),
    fields: cmsFields(kind, words),
    // What is published is decided where the check can be read: on the forge.
    publish: false,
    identifier_field: 'title',
    summary: '{{title}}',
    sortable_fields: { fields: ['title'] },
    slug: {
      editable: ['create'],
      ...slugOf(kind, words),
    },
    ...(name === 'guides' ? { nested: { subfolders: false } } : {}),
  };
}

function cmsFields({ fields, extension }: EditorKind, words: EditorWords): Field[] {
  const place = ({ name }: FormField): number => lastFields.indexOf(name);
  const ordered = fields.toSorted((a, b) => place(a) - place(b));
  const body = {
    name: 'body',
    label: words.body,
    widget: 'text',
    required: false,
    hint: words.bodyHint,
  };
  return [...ordered.map(cmsField), ...(extension === 'mdx' ? [body] : [])] as Field[]; // made to its measure
}

/** Our own marks are taken off: Sveltia CMS warns of what it does not know. */
function cmsField(field: FormField): object {
  const shown = Object.fromEntries(Object.entries(field).filter(([name]) => name !== 'as'));
  if ('fields' in field) return { ...shown, fields: field.fields.map(cmsField) };
  if ('field' in field) return { ...shown, field: cmsField(field.field) };
  if ('types' in field)
    return { ...shown, types: field.types.map((type) => ({ ...type, fields: type.fields.map(cmsField) })) };
  return shown;
}
