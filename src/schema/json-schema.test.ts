import { readFile } from 'node:fs/promises';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { folderKinds, singleFiles } from './kinds.ts';
import { splitFrontmatter } from '../source/frontmatter.ts';
import { listContent, type ContentFile } from '../source/list-content.ts';
import { parseYaml } from '../source/parse-yaml.ts';
import { contentJsonSchema, contentSchemas } from './json-schema.ts';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
ajv.addKeyword('x-reference');

const content = await listContent('content');
const filesOf: Record<string, ContentFile[]> = {
  ...content.folders,
  handbook: [content.singles['handbook.yaml']],
  metrics: [content.singles['metrics.yaml']],
  glossary: [content.singles['glossary.yaml']],
};

const compile = (kind: string): ValidateFunction => ajv.compile(contentJsonSchema(kind));

async function dataIn({ path, file }: ContentFile): Promise<unknown> {
  const text = await readFile(path, 'utf8');
  return parseYaml(splitFrontmatter(text)?.yaml ?? text, file).data;
}

const role = {
  title: '店员',
  owner: 'manager',
  review: { on: '2026-09-01', everyMonths: 6 },
  department: 'shop',
  mission: { text: '有人答', suggested: true },
  duties: [{ id: 'answer', what: '答话', when: 'daily', suggested: true }],
  capabilities: {},
  worksWith: [{ role: 'manager', suggested: true }],
  onboarding: [{ by: 'day-1', what: '认人', suggested: true }],
};

describe('JSON Schemas of content files', () => {
  it('exist for every kind of file', () => {
    const files = Object.keys(singleFiles).map((file) => file.replace('.yaml', ''));
    expect(Object.keys(contentSchemas)).toEqual([...Object.keys(folderKinds), ...files]);
  });

  it.each(Object.keys(contentSchemas))('accept every file of the handbook: %s', async (kind) => {
    const validate = compile(kind);
    const files = filesOf[kind];
    if (!files) throw new Error(`no files of ${kind} were looked for`);
    for (const file of files)
      expect(validate(await dataIn(file)) ? [] : validate.errors, file.file).toEqual([]);
  });

  it('accept the least an author can write', () => {
    expect(compile('roles')(role)).toBe(true);
  });

  it.each([
    ['a misspelt key', { ...role, titel: '店员' }],
    ['a missing key', { ...role, title: undefined }],
    ['a day that is none', { ...role, review: { on: '2026-02-30', everyMonths: 6 } }],
    ['an unknown rhythm', { ...role, duties: [{ ...role.duties[0], when: 'hourly' }] }],
    ['an item that rests on nothing', { ...role, mission: { text: '有人答' } }],
    [
      'an item with suggested fields and no basis',
      { ...role, mission: { text: '有人答', suggested: ['text'] } },
    ],
  ])('refuse %s', (_what, data) => {
    const written: unknown = JSON.parse(JSON.stringify(data));
    expect(compile('roles')(written)).toBe(false);
  });

  it('bear title, description, example, and the kind a field points at', () => {
    const { title, properties } = contentJsonSchema('roles');
    expect(title).toBe('岗位');
    expect(properties).toMatchObject({
      department: {
        type: 'string',
        description: '通常归哪个部门：部门文件名。',
        examples: ['sales'],
        'x-reference': 'departments',
      },
      metrics: { description: '看哪些指标。', items: { 'x-reference': 'metrics' } },
    });
  });
});
