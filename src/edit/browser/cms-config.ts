import type { CmsConfig, Collection, Field } from '@sveltia/cms';
import type { EditorConfig, EditorKind } from '../form/editor-config.ts';
import type { FormField } from '../form/form-field.ts';

/** Fields that say something about the page rather than about its subject stand last. */
const lastFields = ['aliases', 'english', 'owner', 'review', 'controlled', 'notes', 'basis', 'suggested'];

/** Name of the format in which the files of one kind are read and written. */
export function formatOf({ name }: EditorKind): string {
  return `handbook-${name}`;
}

/** The editor's set-up in the words of Sveltia CMS. */
export function cmsConfig(
  { title, backend, kinds }: EditorConfig,
  site: { url: string; logo: string },
): CmsConfig {
  const files = kinds.filter(({ isFolder }) => !isFolder);
  return {
    load_config_file: false,
    app_title: title,
    logo: { src: site.logo },
    site_url: site.url,
    display_url: site.url,
    backend: { ...backend, auth_methods: ['token'], commit_messages: messages },
    publish_mode: 'editorial_workflow',
    show_preview_links: false,
    media_folder: 'public/images',
    public_folder: '/images',
    editor: { preview: false },
    slug: { encoding: 'ascii', lowercase: true },
    collections: [
      ...kinds.filter(({ isFolder }) => isFolder).map(folderCollection),
      {
        name: 'lists',
        label: '指标、术语、设置',
        publish: false,
        files: files.map((kind) => ({
          name: kind.name,
          label: kind.label,
          file: kind.path,
          format: formatOf(kind),
          fields: cmsFields(kind),
        })),
      },
    ],
  };
}

const messages = {
  create: '新增{{collection}}：{{slug}}',
  update: '修改{{collection}}：{{slug}}',
  delete: '删除{{collection}}：{{slug}}',
  uploadMedia: '上传文件：{{path}}',
  deleteMedia: '删除文件：{{path}}',
};

/** What a new file may be called: its id, or the code of a source. */
const idSlug = {
  hint: '文件名，也是网址里的名字：小写英文、数字和连字符。定了不改。',
  pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', '只能用小写英文、数字和连字符。'] as [string, string],
};
const codeSlug = {
  hint: '文件名，也就是来源代号：大写英文开头，后面可以有数字，例如 S5。定了不改。',
  pattern: ['^[A-Z][A-Z0-9]*$', '只能用大写英文和数字，大写英文开头。'] as [string, string],
};

function folderCollection(kind: EditorKind): Collection {
  const { name, label, path } = kind;
  return {
    name,
    label,
    folder: path,
    format: formatOf(kind),
    fields: cmsFields(kind),
    // What is published is decided where the check can be read: on the forge.
    publish: false,
    identifier_field: 'title',
    summary: '{{title}}',
    sortable_fields: { fields: ['title'] },
    slug: {
      editable: ['create'],
      ...(name === 'sources' ? codeSlug : idSlug),
    },
    ...(name === 'guides' ? { nested: { subfolders: false } } : {}),
  };
}

function cmsFields({ fields, extension }: EditorKind): Field[] {
  const place = ({ name }: FormField): number => lastFields.indexOf(name);
  const ordered = fields.toSorted((a, b) => place(a) - place(b));
  const body = {
    name: 'body',
    label: '正文',
    widget: 'text',
    required: false,
    hint: '字段下面的正文，写 Markdown；不写代码。没有要补充的就空着。',
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
