import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importsOf } from './fixtures/imports-of.ts';
import { freeRooms, roomImports } from './fixtures/rooms.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

const mayUseAstro = new Set(['content.config.ts', 'env.d.ts', 'middleware.ts', 'components', 'pages']);
/** Makes files, in a thread that knows no bundler (decision 019). */
const isFileMaker = (path: string): boolean => /^src\/pages\/.*\.ts$/.test(path);
const maxLines = { src: 250, scripts: 60 };
const emptyName = /^(?:utils?|helpers?|common|managers?)(?:\.|$)/;

const files = globSync(['src/**/*.{ts,astro,css}', 'scripts/**/*.{ts,mjs}'], { cwd: project })
  .map((path) => path.split(sep).join('/'))
  .toSorted();

const read = (path: string): string => readFileSync(join(project, path), 'utf8');

/** Tests, their fixtures and goldens may reach for whatever they test. */
const isTest = (path: string): boolean =>
  /\.test\.ts$|\.e2e\.ts$|\/__\w+__\/|\/fixtures\/|^src\/e2e\//.test(path);

/** The room a file of `src/` belongs to: its first folder, two where the list tells them apart, or the file. */
function roomOf(path: string): string {
  const [, first = path, second = ''] = path.split('/');
  return `${first}/${second}` in roomImports ? `${first}/${second}` : first;
}

const code = files.filter((path) => path.startsWith('src/') && !path.endsWith('.css') && !isTest(path));
const imports = code
  .filter((path) => !freeRooms.has(roomOf(path)))
  .flatMap((path) => importsOf(read(path), path));
/** Imports that lead from one room to another. */
const crossings = imports.flatMap(({ by, target, isType }) =>
  target?.startsWith('src/') === true && roomOf(target) !== roomOf(by)
    ? [{ by, from: roomOf(by), to: roomOf(target), isType }]
    : [],
);

describe('the rooms of src/', () => {
  test('import only from the rooms that are listed for them', () => {
    const trespasses = crossings
      .filter(({ from, to, isType }) => {
        const row = roomImports[from];
        return row?.from.includes(to) !== true && !(isType && row?.types?.includes(to) === true);
      })
      .map(({ by, to, isType }) => `${by} ← ${to}${isType ? ' (types)' : ''}`);
    expect(trespasses).toEqual([]);
  });

  test('are granted nothing that nobody uses, and as types what only types are used of', () => {
    const uses = (room: string, to: string, isType?: boolean): boolean =>
      crossings.some((one) => one.from === room && one.to === to && (isType ?? one.isType) === one.isType);
    const idle = Object.entries(roomImports).flatMap(([room, { from, types = [] }]) => [
      ...from.filter((to) => !uses(room, to, false)).map((to) => `${room} ← ${to}`),
      ...types.filter((to) => !uses(room, to)).map((to) => `${room} ← ${to} (types)`),
    ]);
    expect(idle).toEqual([]);
  });

  test.each(['README.md', 'README.zh-CN.md'])('each have a line in %s', (readme) => {
    const lines = [...read(readme).matchAll(/^\| `([\w-]+)\/`/gm)].map(([, room]) => room);
    const rooms = [...Object.keys(roomImports).filter((room) => /^[\w-]+$/.test(room)), ...freeRooms];
    expect(lines.toSorted()).toEqual(rooms.toSorted());
  });

  test('are all in the list', () => {
    const unknown = code.map(roomOf).filter((room) => !(room in roomImports) && !freeRooms.has(room));
    expect([...new Set(unknown)]).toEqual([]);
  });

  test('let data flow one way: no room needs a room that needs it', () => {
    const needs = new Map(
      Object.entries(roomImports).map(([room, { from }]) => [room, new Set<string>(from)]),
    );
    for (const via of needs.keys())
      for (const reach of needs.values())
        if (reach.has(via)) for (const further of needs.get(via) ?? []) reach.add(further);
    expect([...needs].filter(([room, reach]) => reach.has(room)).map(([room]) => room)).toEqual([]);
  });

  test('leave astro:* to the collections, the components and the pages', () => {
    const trespasses = imports.filter(
      ({ by, name }) => name.startsWith('astro:') && (!mayUseAstro.has(roomOf(by)) || isFileMaker(by)),
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
