import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { listContent } from '../../source/list-content.ts';
import { fileFormat } from '../browser/file-format.ts';
import { editorConfig } from './editor-config.ts';

const config = editorConfig({
  title: '手册',
  forge: { kind: 'github', repository: 'https://github.com/a/b', branch: 'main' },
} as Parameters<typeof editorConfig>[0]); // the rest of the settings has no say in it
const kindOf = (name: string) => {
  const kind = config?.kinds.find((one) => one.name === name);
  if (!kind) throw new Error(`kindOf: no kind ${name}`);
  return fileFormat(kind);
};
const { folders, singles } = await listContent('content');
const read = (file: string): Promise<string> => readFile(`content/${file}`, 'utf8');

/** The file as saved after an edit of its form. */
async function saved(kind: string, file: string, edit: (form: Form) => void): Promise<[string, string]> {
  const text = await read(file);
  const { fromFile, toFile } = kindOf(kind);
  const form = structuredClone(fromFile(text.trim())) as unknown as Form;
  edit(form);
  return [text, toFile(form as unknown as Record<string, unknown>)];
}
interface Form {
  [key: string]: unknown;
  positions: { id: string; headcount?: string }[];
  fields: { example: string; required?: boolean | ''; suggested?: string[]; hint?: string }[];
  terms: { id: string; english: string }[];
}

describe('a form saved as it was opened', () => {
  it('gives the same file, for every file of the handbook', { timeout: 300_000 }, async () => {
    const files = [
      ...Object.entries(folders).flatMap(([kind, list]) => list.map(({ path }) => [kind, path] as const)),
      ...Object.entries(singles).map(([file, { path }]) => [file.replace('.yaml', ''), path] as const),
    ];
    for (const [kind, path] of files) {
      const text = await readFile(path, 'utf8');
      const { fromFile, toFile } = kindOf(kind);
      expect(toFile(fromFile(text.trim())) === text, path).toBe(true);
    }
  });
});

describe('a value changed in the form', () => {
  it('is a number in the file where it was one', async () => {
    const [text, result] = await saved('models', 'models/operations-center.mdx', ({ positions }) => {
      for (const position of positions) if (position.headcount === '5') position.headcount = '6';
    });
    expect(result).toBe(text.replaceAll('headcount: 5', 'headcount: 6'));
  });

  it('that is emptied leaves the file', async () => {
    const [text, result] = await saved('forms', 'forms/return-exchange-register.mdx', ({ fields }) => {
      for (const field of fields) field.hint = '';
    });
    expect(result).not.toContain('hint:');
    expect(text).toContain('hint:');
  });
});

describe('fields the form adds empty', () => {
  it('stay out of the file', async () => {
    const [text, result] = await saved('roles', 'roles/after-sales-agent.mdx', (form) => {
      form['controlled'] = '';
      form['tools'] = [];
      form['notes'] = form['notes'] ?? [];
      (form['review'] as Record<string, unknown>)['checked'] = '';
    });
    expect(result.split('\n').filter((line) => !text.includes(line))).toEqual([]);
    expect(result).not.toMatch(/controlled|checked|: ""|\[\]/);
  });
});

describe('a new file', () => {
  it('has its fields in the order of the schema', () => {
    const result = kindOf('glossary').toFile({
      terms: [{ english: 'X', term: '词', id: 'x', suggested: ['*'], basis: [] }],
    });
    expect(result).toBe('terms:\n  - id: x\n    term: 词\n    english: X\n    suggested: true\n');
  });
});
