import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { aChart, aUnit } from '../layout/org-chart/__fixtures__/a-unit.ts';
import { company49 } from '../layout/org-chart/__fixtures__/company-49.ts';
import { HOSTILE } from '../layout/org-chart/__fixtures__/hostile.ts';
import { models } from '../layout/org-chart/__fixtures__/models.ts';
import type { OrgChart } from '../layout/org-chart/input.ts';
import { layoutOrgChart } from '../layout/org-chart/layout-org-chart.ts';
import { neighbourhood } from '../layout/org-chart/neighbourhood.ts';
import type { Variant } from '../layout/org-chart/org-chart-layout.ts';
import { orgChartSvg } from './org-chart-svg.ts';

function drawn(chart: OrgChart, variant: Variant = 'wide'): string {
  return orgChartSvg(layoutOrgChart(chart, { targetWidth: variant === 'wide' ? 720 : 328, variant }));
}

function model(id: string): OrgChart {
  const found = models().find((each) => each.id === id);
  if (!found) throw new Error(`model: there is no model "${id}"`);
  return found;
}

/** Leave what was drawn beside a golden that differs, to see both pictures. */
function keepIfChanged(golden: string, svg: string): void {
  const file = fileURLToPath(new URL(golden, import.meta.url));
  let known: string | undefined;
  try {
    known = readFileSync(file, 'utf8');
  } catch {
    return; // A new golden: vitest writes it.
  }
  if (known !== svg) writeFileSync(file.replace(/\.svg$/, '-changed.svg'), svg);
}

const spread = aChart(
  [aUnit('店长', { emphasis: true, children: ['运营', '美工', '客服', '仓储'].map((id, colour) => aUnit(id, { department: { id, title: `${id}部`, colour } })) })],
  { id: 'dotted', dotted: [{ from: '运营', to: '仓储', label: '补货计划' }] },
); // prettier-ignore

test.each<[name: string, chart: OrgChart, variant: Variant]>([
  ['small-shop', model('small-shop'), 'wide'],
  ['small-shop-narrow', model('small-shop'), 'narrow'],
  ['several-roots', model('operations-center'), 'wide'],
  ['notes-and-dotted-narrow', model('taobao-seven-layers'), 'narrow'],
  ['dotted', spread, 'wide'],
  ['where-am-i', neighbourhood(company49(), '美工'), 'wide'],
])('draws %s as the golden does', async (name, chart, variant) => {
  const golden = `./__golden__/org-${name}.svg`;
  const svg = drawn(chart, variant);
  keepIfChanged(golden, svg);
  await expect(
    svg,
    `${name}: compare with the -changed.svg beside it; accept with npm run bless`,
  ).toMatchFileSnapshot(golden);
});

test('says what it is, for tools and for screen readers', () => {
  const svg = drawn(model('small-shop'));
  expect(svg).toMatch(/^<svg [^>]*data-diagram="org-chart" data-variant="wide" data-id="small-shop"/);
  expect(svg).toContain('role="group"');
  expect(svg).toMatch(/<title id="[^"]+">小网店<\/title>\n<desc id="[^"]+">组织结构图，共 4 个方框/);
});

test('gives every link an accessible name with headcount and department', () => {
  const svg = drawn(company49());
  const links = svg.match(/<a [^>]*>/g) ?? [];
  expect(links).toHaveLength(49);
  for (const link of links) expect(link).toMatch(/aria-label="[^"]+"/);
  expect(svg).toContain('aria-label="天猫运营，3 人，电商运营部"');
});

test('names every box once, in reading order, and both ends of every line', () => {
  const svg = drawn(company49());
  const nodes = [...svg.matchAll(/data-node="([^"]+)"/g)].map(([, id]) => id);
  expect(nodes.slice(0, 4)).toEqual(['股东会', '董事会', '总经理', '总经办']);
  expect(new Set(nodes).size).toBe(49);
  expect(svg.match(/data-from="[^"]+" data-to="[^"]+"/g)).toHaveLength(48 + 4);
  expect(svg.match(/data-dotted=""/g)).toHaveLength(4);
});

test('marks where dotted lines leave and arrive by markers that are there', () => {
  const chart = aChart([aUnit('a', { children: [aUnit('b'), aUnit('c')] })], {
    dotted: [{ from: 'b', to: 'c' }],
  });
  for (const variant of ['wide', 'narrow'] as const) {
    const svg = drawn(chart, variant);
    const used = [...svg.matchAll(/marker-(?:start|end)="url\(#([^)]+)\)"/g)].map(([, id]) => id);
    expect(used).toHaveLength(2);
    for (const id of used) expect(svg).toContain(`<marker id="${id}"`);
  }
});

test('writes coordinates in half pixels, and no style', () => {
  const svg = drawn(company49());
  for (const [, number] of svg.matchAll(/ (?:x|y|x1|y1|x2|y2|width|height)="([^"]+)"/g)) {
    expect(Number(number) * 2).toSatisfy(Number.isInteger);
  }
  expect(svg).not.toContain('style=');
});

test('draws a box without address, or with one that runs code, without link', () => {
  const scripts = [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'java\nscript:alert(1)',
  ];
  const units = scripts.map((href, i) => aUnit(`u${i}`, { href }));
  expect(drawn(aChart([aUnit('boss', { children: units })])).match(/<a /g)).toHaveLength(1);
});

test.each(HOSTILE)('escapes %j wherever it lands', (text) => {
  const bad = aUnit(`a${text}`, {
    title: text,
    headcount: text,
    note: text,
    href: `/x?${text}`,
    suggested: true,
  });
  const chart = aChart([aUnit('boss', { children: [bad] })], {
    id: text,
    title: text,
    dotted: [{ from: 'boss', to: bad.id, label: text }],
  });
  for (const variant of ['wide', 'narrow'] as const) {
    const svg = drawn(chart, variant);
    expect(
      svg
        .match(/<[a-z]+/g)
        ?.every((tag) => /^<(svg|title|desc|defs|marker|circle|path|a|rect|text|line|g)$/.test(tag)),
    ).toBe(true);
    const said = svg.replace(/<[^<>]*>/g, '');
    expect(said).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/);
    expect(said).not.toMatch(/[\u200B\u202E\uFEFF]/);
    expect(svg).not.toMatch(/[\u0000\u0007]/);
  }
});

test('draws the same bytes every time', () => {
  expect(drawn(company49())).toBe(drawn(company49()));
});

test('stays within 4 kB gzip a variant at 50 boxes', () => {
  for (const variant of ['wide', 'narrow'] as const)
    expect(gzipSync(drawn(company49(), variant)).length).toBeLessThan(4096);
});
