import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const project = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${project}${path}`, 'utf8');

interface Form {
  name: string;
  description?: string;
  about?: string;
  title: string;
  body: { type: string; id: string; attributes: { label: string } }[];
}

const forms = (folder: string): [string, Form][] =>
  readdirSync(`${project}${folder}`)
    .filter((name) => name.endsWith('.yml') && name !== 'config.yml')
    .map((name) => [name, parse(read(`${folder}/${name}`)) as Form]); // the tests below look at its shape

describe.each([
  ['.github/ISSUE_TEMPLATE', 'description'],
  ['.gitea/ISSUE_TEMPLATE', 'about'],
] as const)('the forms in %s', (folder, says) => {
  test.each(forms(folder))('%s asks in Chinese, each field by an id of its own', (_, form) => {
    for (const words of [form.name, form[says], ...form.body.map(({ attributes }) => attributes.label)])
      expect(words).toMatch(/\p{Script=Han}/u);
    const ids = form.body.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(form.body.filter(({ type }) => !['input', 'textarea'].includes(type))).toEqual([]);
  });

  test('ask what the links of a page fill in', () => {
    const ids = (name: string) =>
      forms(folder)
        .find(([file]) => file === name)?.[1]
        .body.map(({ id }) => id);
    expect(ids('suggest.yml')).toEqual(['page', 'role', 'question']);
    expect(ids('feedback.yml')).toEqual(['page', 'answer', 'missing']);
  });
});

describe('the templates', () => {
  test('say the same to authors on each forge', () => {
    const template = read('.github/pull_request_template.md');
    expect(read('.gitlab/merge_request_templates/Default.md')).toBe(template);
    expect(read('.gitea/PULL_REQUEST_TEMPLATE.md')).toBe(template);
  });

  test('begin an issue on GitLab with the questions of the form', () => {
    const [, form] = forms('.github/ISSUE_TEMPLATE').find(([name]) => name === 'suggest.yml') ?? [];
    const written = read('.gitlab/issue_templates/Default.md');
    const questions = (form?.body ?? []).map(({ attributes }) => `**${attributes.label}**`);
    expect(questions).not.toEqual([]);
    expect(questions.filter((question) => !written.includes(question))).toEqual([]);
  });
});
