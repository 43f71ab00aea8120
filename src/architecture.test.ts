import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importsOf } from './fixtures/imports-of.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

/** What each room of `src/` may import from other rooms; `types` are gone before anything runs. */
const table: Record<string, { from: readonly string[]; types?: readonly string[] }> = {
  problem: { from: [] },
  schema: { from: [] },
  text: { from: [] },
  search: { from: ['frame', 'reader', 'i18n'] }, // what runs in the browser
  diagrams: { from: ['frame'] }, // shows drawings there
  theme: { from: [] }, // light or dark, there
  explain: { from: ['frame', 'reader', 'i18n'] }, // tells what a term means and where a code stands, there
  frame: { from: [] }, // what moves around a page, there
  word: { from: ['i18n'] }, // writes pages as Word documents, there
  'search/records': { from: ['search', 'edit', 'graph', 'source', 'schema', 'markdown', 'text', 'i18n'] }, // what is built for it
  i18n: { from: [] },
  ci: { from: [] },
  machine: { from: [] }, // what this machine has, and can install
  cache: { from: [] }, // what one build keeps for the next
  cli: { from: [] }, // what scripts are told
  build: {
    from: ['site', 'graph', 'impact', 'git', 'edit', 'offline', 'reader', 'search/records', 'text', 'i18n'],
    types: ['schema', 'source'],
  }, // how the site is built
  git: { from: [] }, // what the repository knows
  markdown: { from: ['problem'] },
  source: { from: ['schema', 'problem', 'markdown', 'i18n'] },
  graph: { from: ['source', 'schema', 'problem', 'i18n'], types: ['markdown'] },
  checks: { from: ['graph', 'problem', 'schema', 'source'] },
  health: { from: ['graph', 'schema'], types: ['source'] }, // how the handbook stands
  history: { from: ['cache', 'git', 'graph', 'source'] }, // how it stood, commit by commit
  layout: { from: ['text', 'i18n'] },
  svg: { from: ['layout', 'text', 'i18n'] },
  edit: { from: ['graph', 'schema', 'i18n'] },
  hosting: { from: ['site', 'i18n'] }, // what a server needs to serve the built site
  notices: { from: ['graph', 'problem', 'schema'] }, // what people are told on forges and in chat groups
  scaffold: { from: ['graph', 'source', 'schema', 'problem', 'i18n'] }, // new files, for `npm run new`
  site: {
    from: [
      'cache',
      'graph',
      'source',
      'problem',
      'schema',
      'checks',
      'edit',
      'scaffold',
      'markdown',
      'layout',
      'svg',
      'text',
      'theme',
      'history',
      'git',
      'i18n',
    ],
  },
  export: {
    from: [
      'theme',
      'graph',
      'health',
      'history',
      'schema',
      'source',
      'problem',
      'edit',
      'markdown',
      'layout',
      'svg',
      'site',
      'text',
      'i18n',
    ],
    types: ['word'],
  },
  impact: {
    from: [
      'cache',
      'git',
      'graph',
      'source',
      'schema',
      'problem',
      'site',
      'svg',
      'text',
      'export',
      'onboarding',
      'notices',
      'i18n',
    ],
  }, // two states as sentences
  offline: { from: ['reader', 'i18n'] }, // keeps pages on the reader's device
  print: { from: ['export', 'site', 'graph', 'schema', 'svg', 'text', 'problem', 'i18n'], types: ['source'] }, // the handbook on paper
  onboarding: { from: ['graph', 'schema', 'site', 'i18n'], types: ['source'] }, // plans and self-tests, at build time
  reader: { from: ['i18n'], types: ['onboarding', 'site'] }, // what the browser keeps of the reader's: role, ticks, notes
  calculators: { from: ['graph', 'i18n'] }, // runs in the browser what the graph computes, and nothing that reads files
  components: {
    from: [
      'impact',
      'svg',
      'layout',
      'graph',
      'health',
      'history',
      'offline',
      'site',
      'schema',
      'markdown',
      'search',
      'calculators',
      'diagrams',
      'explain',
      'frame',
      'theme',
      'onboarding',
      'reader',
      'text',
      'export',
      'word',
    ],
    types: ['source'],
  },
  pages: {
    from: [
      'impact',
      'edit',
      'components',
      'site',
      'graph',
      'health',
      'schema',
      'export',
      'markdown',
      'search/records',
      'onboarding',
      'text',
      'i18n',
    ],
    types: ['source'],
  },
  'middleware.ts': { from: ['i18n'] },
  'content.config.ts': { from: ['schema', 'site', 'i18n'] },
  'env.d.ts': { from: ['site', 'i18n'] }, // declares, runs nothing
};
/** Built into nothing: compares us with others, breaks the content on purpose, builds under trying circumstances, takes pictures. */
const free = new Set(['bench', 'mutations', 'trials', 'pictures']);

const mayUseAstro = new Set(['content.config.ts', 'env.d.ts', 'middleware.ts', 'components', 'pages']);
const maxLines = { src: 250, scripts: 60 };
const emptyName = /^(?:utils?|helpers?|common|managers?)(?:\.|$)/;

const files = globSync(['src/**/*.{ts,astro,css}', 'scripts/**/*.{ts,mjs}'], { cwd: project })
  .map((path) => path.split(sep).join('/'))
  .toSorted();

const read = (path: string): string => readFileSync(join(project, path), 'utf8');

/** Tests, their fixtures and goldens may reach for whatever they test. */
const isTest = (path: string): boolean =>
  /\.test\.ts$|\.e2e\.ts$|\/__\w+__\/|\/fixtures\/|^src\/e2e\//.test(path);

/** The room a file of `src/` belongs to: its first folder, two where the table tells them apart, or the file. */
function roomOf(path: string): string {
  const [, first = path, second = ''] = path.split('/');
  return `${first}/${second}` in table ? `${first}/${second}` : first;
}

const code = files.filter((path) => path.startsWith('src/') && !path.endsWith('.css') && !isTest(path));
const imports = code.filter((path) => !free.has(roomOf(path))).flatMap((path) => importsOf(read(path), path));
/** Imports that lead from one room to another. */
const crossings = imports.flatMap(({ by, target, isType }) =>
  target?.startsWith('src/') === true && roomOf(target) !== roomOf(by)
    ? [{ by, from: roomOf(by), to: roomOf(target), isType }]
    : [],
);

describe('the rooms of src/', () => {
  test('import only from the rooms that the table lists', () => {
    const trespasses = crossings
      .filter(({ from, to, isType }) => {
        const row = table[from];
        return row?.from.includes(to) !== true && !(isType && row?.types?.includes(to) === true);
      })
      .map(({ by, to, isType }) => `${by} ← ${to}${isType ? ' (types)' : ''}`);
    expect(trespasses).toEqual([]);
  });

  test.each(['README.md', 'README.zh-CN.md'])('each have a line in %s', (readme) => {
    const lines = [...read(readme).matchAll(/^\| `([\w-]+)\/`/gm)].map(([, room]) => room);
    const rooms = [...Object.keys(table).filter((room) => /^[\w-]+$/.test(room)), ...free];
    expect(lines.toSorted()).toEqual(rooms.toSorted());
  });

  test('are all in the table', () => {
    const unknown = code.map(roomOf).filter((room) => !(room in table) && !free.has(room));
    expect([...new Set(unknown)]).toEqual([]);
  });

  test('let data flow one way: no room needs a room that needs it', () => {
    const needs = new Map(Object.entries(table).map(([room, { from }]) => [room, new Set<string>(from)]));
    for (const via of needs.keys())
      for (const reach of needs.values())
        if (reach.has(via)) for (const further of needs.get(via) ?? []) reach.add(further);
    expect([...needs].filter(([room, reach]) => reach.has(room)).map(([room]) => room)).toEqual([]);
  });

  test('leave astro:* to the collections, the components and the pages', () => {
    const trespasses = imports.filter(
      ({ by, name }) => name.startsWith('astro:') && !mayUseAstro.has(roomOf(by)),
    );
    expect(trespasses).toEqual([]);
  });

  test('need no test and no fixture to run', () => {
    const trespasses = imports.filter(({ target }) => target !== undefined && isTest(target));
    expect(trespasses).toEqual([]);
  });

  test('name the files they import in full', () => {
    const short = imports.filter(
      ({ name }) => name.startsWith('.') && !/\.(?:ts|astro|css|json|svg|mjs)(?:\?\w+)?$/.test(name),
    );
    expect(short).toEqual([]);
  });
});

describe('the files', () => {
  test('are short enough to be read at once', () => {
    const tooLong = files
      .map((path) => ({ path, lines: read(path).trimEnd().split('\n').length }))
      .filter(({ path, lines }) => lines > (path.startsWith('scripts/') ? maxLines.scripts : maxLines.src));
    expect(tooLong).toEqual([]);
  });

  test('say by their names what is in them', () => {
    const names = files.flatMap((path) => [basename(path), ...dirname(path).split('/')]);
    expect(names.filter((name) => emptyName.test(name))).toEqual([]);
  });
});
