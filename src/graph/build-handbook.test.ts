import { describe, expect, test } from 'vitest';
import { aHandbook } from '../fixtures/a-handbook.ts';
import { aMetric, aModel, aRole, aSource } from '../fixtures/builders.ts';
import { soundExcept, soundHandbook, writeHandbook } from '../fixtures/write-handbook.ts';
import { readSources } from '../source/read-sources.ts';
import { buildHandbook } from './build-handbook.ts';
import { isComplete } from './completeness.ts';
import { find } from './handbook.ts';

const built = async (files: Record<string, string>) =>
  buildHandbook((await readSources(writeHandbook(files))).value);

describe('buildHandbook', () => {
  test('keeps each thing under its id, and each statement under its code', async () => {
    const { value, problems } = await built(soundHandbook);
    expect(problems).toEqual([]);
    expect([...value.roles.keys()]).toEqual(['clerk', 'manager']);
    expect(value.statements.get('S0-02')?.place(['text'])).toMatchObject({
      file: 'content/sources/S0.yaml',
      line: 10,
    });
    expect(value.settings.data.company).toBe('小店');
  });

  test('knows who points at a thing, by field and by body, in the order of the files', async () => {
    const { value } = await built(soundHandbook);
    const uses = value
      .usesOf('statements', 'S0-01')
      .map(({ from, path }) => `${from.kind}/${from.thing.id} ${path.join('.')}`);
    expect(uses).toEqual([
      'roles/clerk mission.basis.0',
      'roles/manager mission.basis.0',
      'models/small-team basis.0',
      'meetings/morning basis.0',
      'objectives/grow basis.0',
      'budgets/year basis.0',
      'guides/welcome ',
    ]);
    expect(value.usesOf('models', 'small-team').map(({ from }) => from.kind)).toEqual(['settings']);
    expect(value.usesOf('roles', 'constructor')).toEqual([]);
  });

  test('keeps references to what is not there, for the checks to report', () => {
    const handbook = aHandbook({ roles: { clerk: aRole({ department: 'nowhere' }) } });
    expect(handbook.references.some(({ target, id }) => target === 'departments' && id === 'nowhere')).toBe(
      true,
    );
  });

  test('lets the first of two statements with one code stand and names both places', async () => {
    const other = (soundHandbook['sources/S0.yaml'] ?? '').replace('code: S0\n', 'code: S1\n');
    const { value, problems } = await built({ ...soundHandbook, 'sources/S1.yaml': other });
    expect(value.statements.get('S0-01')?.file).toBe('content/sources/S0.yaml');
    expect(problems).toMatchObject([
      {
        code: 'duplicate-id',
        file: 'content/sources/S1.yaml',
        line: 5,
        column: 11,
        also: { file: 'content/sources/S0.yaml', line: 5, column: 11 },
      },
      { code: 'duplicate-id', line: 8 },
    ]);
  });

  test('settles for no model when the settings are refused', async () => {
    const { value } = await built({ ...soundHandbook, 'handbook.yaml': 'x' });
    expect(value.settings.data.model).toBe('');
    expect(value.settings.place()).toEqual({ file: 'content/handbook.yaml', line: 1, column: 1 });
  });
});

describe('isComplete', () => {
  test('holds as long as every file of the kinds was accepted', async () => {
    const { value } = await built(soundExcept('roles/clerk.mdx', 'title: 客服', 'titel: 客服'));
    expect([
      isComplete(value, ['models', 'metrics', 'glossary', 'statements']),
      isComplete(value, ['models', 'roles']),
    ]).toEqual([true, false]);
  });

  test('does not hold for a list that cannot be read', async () => {
    const { value } = await built({ ...soundHandbook, 'metrics.yaml': '[', 'sources/S0.yaml': '[' });
    expect([isComplete(value, ['metrics']), isComplete(value, ['statements'])]).toEqual([false, false]);
  });
});

describe('find', () => {
  const handbook = aHandbook({
    models: { 'small-team': aModel() },
    metrics: [aMetric()],
    sources: { S0: aSource() },
  });

  test('gives what is there', () => {
    expect(find(handbook, 'metrics', 'visitors').data.title).toBe('访客数');
    expect(find(handbook, 'statements', 'S0-01').data.section).toBe('岗位');
  });

  test('names what is not, as a mistake of ours', () => {
    expect(() => find(handbook, 'roles', 'nobody')).toThrow('find: roles has no "nobody"');
  });
});
