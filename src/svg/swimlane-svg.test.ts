import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { HOSTILE } from '../layout/org-chart/__fixtures__/hostile.ts';
import { aProcess } from '../layout/swimlanes/__fixtures__/a-process.ts';
import { realProcesses } from '../layout/swimlanes/__fixtures__/real-processes.ts';
import { seededProcess } from '../layout/swimlanes/__fixtures__/seeded-process.ts';
import type { SwimlaneProcess } from '../layout/swimlanes/input.ts';
import { layoutSwimlanes } from '../layout/swimlanes/layout-swimlanes.ts';
import type { SwimlaneVariant } from '../layout/swimlanes/swimlane-layout.ts';
import { swimlaneSvg } from './swimlane-svg.ts';

const VARIANTS: readonly SwimlaneVariant[] = ['V', 'H', 'N'];

function draw(process: SwimlaneProcess, variant: SwimlaneVariant, evaluations = 20): string {
  return swimlaneSvg(layoutSwimlanes(process, { variant, evaluations }));
}

/** Compare with the picture in git; beside one that differs the new picture is left to look at. */
async function expectPicture(svg: string, name: string): Promise<void> {
  const path = (suffix: string): string =>
    fileURLToPath(new URL(`./__golden__/${name}${suffix}.svg`, import.meta.url));
  const changed = path('-changed');
  try {
    await expect(svg).toMatchFileSnapshot(path(''));
  } catch (error) {
    writeFileSync(changed, svg);
    throw new Error(
      `${name} is drawn differently: compare ${name}-changed.svg, accept with \`npm run bless\``,
      {
        cause: error,
      },
    );
  }
  if (existsSync(changed)) rmSync(changed);
}

const loop = aProcess('a@x ok?@x b@y', 'a>ok ok>b:是 ok~a:否');
const split = aProcess('s+@x a@x b@y c@z e+@x', 's>a s>b s>c a>e b>e c>e');
const phased = aProcess('a@x b@y c@x', 'a>b b>c', { a: 'p', b: 'p', c: 'q' });
const linked: SwimlaneProcess = {
  ...aProcess('a@x b@y', 'a>b'),
  lanes: [{ id: 'x', title: '店长', href: '/roles/manager/' }, { id: 'y', title: '客服' }],
  steps: [
    { id: 'a', lane: 'x', kind: 'start', title: '提交申请', href: '/forms/a/' },
    { id: 'b', lane: 'y', kind: 'end', title: '登记结果', document: true, suggested: true },
  ],
}; // prettier-ignore

describe('draws', () => {
  test.each<[name: string, process: SwimlaneProcess, variant: SwimlaneVariant]>([
    ['swimlane-loop-v', loop, 'V'],
    ['swimlane-loop-n', loop, 'N'],
    ['swimlane-split-v', split, 'V'],
    ['swimlane-split-h', split, 'H'],
    ['swimlane-phases-v', phased, 'V'],
    ['swimlane-links-h', linked, 'H'],
  ])('%s as in git', async (name, process, variant) => {
    await expectPicture(draw(process, variant), name);
  });
});

const drawings = VARIANTS.flatMap((variant) =>
  realProcesses.map((process) => ({
    name: `${variant} ${process.title}`,
    process,
    variant,
    svg: draw(process, variant),
  })),
);

describe.each(drawings)('$name', ({ process, variant, svg }) => {
  const lines = svg.trimEnd().split('\n');

  test('names its kind, variant and process', () => {
    expect(lines[0]).toContain(`data-diagram="swimlane" data-variant="${variant}" data-id="${process.id}"`);
    expect(svg).toContain(`<title id="oh-${process.id}-${variant}-title">${process.title}</title>`);
  });

  test('holds every step, edge and lane by id', () => {
    for (const { id } of process.steps) expect(svg).toContain(`data-node="${id}"`);
    for (const { from, to } of process.edges) expect(svg).toContain(`data-from="${from}" data-to="${to}"`);
    if (variant !== 'N') for (const { id } of process.lanes) expect(svg).toContain(`<g data-lane="${id}">`);
  });

  test('has one element a line, and closes what it opens', () => {
    const open: string[] = [];
    for (const line of lines) {
      const [, closing, name = ''] = /^<(\/?)(\w+)/.exec(line) ?? [];
      expect(name).not.toBe('');
      if (closing === '/') expect(open.pop()).toBe(name);
      else if (!line.endsWith('/>') && !line.endsWith(`</${name}>`)) open.push(name);
    }
    expect(open).toEqual([]);
  });

  test('carries no style, no script and no coordinate finer than half a pixel', () => {
    expect(svg).not.toMatch(/style=|<style|<script/);
    for (const [number] of svg.replace(/<marker.*<\/marker>/g, '').matchAll(/(?<=[ ="MLHVQ,])-?\d+\.\d+/g)) {
      expect(number).toMatch(/\.5$/);
    }
  });

  test('gives every link a name by the text in it', () => {
    const links = svg.match(/<a href=.*?<\/a>/gs) ?? [];
    expect(links).toHaveLength(
      [...process.steps, ...(variant === 'N' ? [] : process.lanes)].filter(({ href }) => href).length,
    );
    for (const link of links) expect(link).toMatch(/<text[^>]*>[^<]+/);
  });
});

test('uses no id twice in one page', () => {
  const ids = drawings.flatMap(({ svg }) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('keeps hostile strings harmless', () => {
  const hostile = '"><script>alert(1)</script>\u0000\u202E';
  const steps = loop.steps.map((step) => ({ ...step, title: hostile, href: `/x"onload="${hostile}` }));
  const svg = draw({ ...loop, id: hostile, title: hostile, steps }, 'V');
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('"onload="');
  expect(svg).not.toContain('\u0000');
  expect(svg).not.toMatch(/>[^<]*\u202E/);
});

test.each(HOSTILE)('escapes %j wherever it lands', (text) => {
  const process: SwimlaneProcess = {
    ...phased,
    id: text,
    title: text,
    lanes: phased.lanes.map((lane) => ({ ...lane, title: text, href: `/x?${text}` })),
    phases: phased.phases.map((phase) => ({ ...phase, title: text })),
    steps: phased.steps.map((step) => ({ ...step, title: text, href: `/x?${text}` })),
    edges: phased.edges.map((edge) => ({ ...edge, label: text })),
  };
  for (const variant of VARIANTS) {
    const svg = draw(process, variant, 0);
    const tags = svg.match(/<[a-z]+/g) ?? [];
    expect(
      tags.filter((tag) => !/^<(svg|title|desc|defs|marker|path|a|rect|polygon|text|tspan|g)$/.test(tag)),
    ).toEqual([]);
    const said = svg.replace(/<[^<>]*>/g, '');
    expect(said).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/);
    expect(said).not.toMatch(/[\u200B\u202E\uFEFF\u0000\u0007]/);
  }
});

test('stays below 4 kB gzipped at 50 steps, every one a link', () => {
  for (const seed of [1, 2, 6, 9]) {
    const plain = seededProcess(seed, 50);
    const process = { ...plain, steps: plain.steps.map((step) => ({ ...step, href: `#step-${step.id}` })) };
    for (const variant of VARIANTS) {
      const bytes = gzipSync(draw(process, variant, 0)).length;
      expect(bytes, `${variant} ${seed}: ${bytes}`).toBeLessThanOrEqual(4096);
    }
  }
});
