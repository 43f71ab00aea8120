import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { measureChart, type DrawnChart } from '../layout/org-chart/metrics.ts';
import { boldWidth } from '../layout/org-chart/bold-width.ts';
import { hardFaults, measureDrawing, type Drawing } from '../layout/swimlanes/metrics.ts';
import { drawOrgChart, drawSwimlane } from '../site/draw.ts';
import { loadHandbook } from '../site/load-handbook.ts';
import { orgChartInput } from '../site/org-chart-input.ts';
import { swimlaneInput } from '../site/swimlane-input.ts';
import { termWords } from '../graph/term-finder.ts';
import { graphemeWidth } from '../text/text-width.ts';
import { pathCorners } from './path-corners.ts';
import { readDrawings, type ReadDrawing } from './read-drawing.ts';

const style = ['diagram-colours', 'diagram', 'swimlane']
  .map((name) => readFileSync(`src/svg/${name}.css`, 'utf8').replace(/^@import.*$/gm, ''))
  .join('\n');
const unscaled = 'svg.oh-diagram { display: block !important; width: auto; max-width: none !important }';

const asIs = (path: string): string => path;

/** All drawings of processes or models, as pages show them, in a page of their own at their own size. */
async function showDrawings(page: Page, kind: 'processes' | 'models'): Promise<ReadDrawing[]> {
  const handbook = await loadHandbook();
  const drawings = await Promise.all(
    kind === 'models'
      ? [...handbook.models.values()]
          .map((model) => orgChartInput(handbook, model, asIs))
          .flatMap((chart) => [drawOrgChart(chart), drawOrgChart({ ...chart, dotted: [] })])
      : [...handbook.processes.values()]
          .filter(({ data }) => data.steps)
          .map((process) => drawSwimlane(swimlaneInput(handbook, process, asIs), termWords(handbook))),
  );
  const svgs = drawings.flatMap(({ wide, narrow }) => [wide, narrow]);
  await page.setContent(`<style>${style}${unscaled}</style>${svgs.join('')}`);
  return readDrawings(page);
}

const swimlaneOf = (read: ReadDrawing): Drawing => {
  const texts = [...read.boxes.flatMap((box) => box.texts), ...read.lanes.flatMap((lane) => lane.header), ...read.headings]; // prettier-ignore
  return {
    flow: read.variant === 'H' ? 'right' : 'down',
    width: read.width,
    smallestType: Math.min(...[...texts, ...read.labels].map(({ fontSize }) => fontSize)),
    boxes: read.boxes,
    lanes: read.lanes,
    lines: read.lines.map((line) => {
      const label = read.labels.find(({ from, to }) => from === line.from && to === line.to)?.text ?? '';
      return { ...line, label, points: pathCorners(line.d).flat() };
    }),
    labels: read.labels.map(({ box }) => box),
    texts: texts.flatMap(({ box, inside }) => (inside ? [{ text: box, inside }] : [])),
  };
};

const chartOf = (read: ReadDrawing): DrawnChart => ({
  width: read.width,
  height: read.height,
  boxes: read.boxes.map(({ id, box, texts }) => ({ id, ...box, texts: texts.map((text) => text.box) })),
  lines: read.lines.map(({ from, to, dotted, d }) => {
    const pieces = pathCorners(d);
    return { from, to, dotted, pieces, points: pieces.flat() };
  }),
  labels: read.labels.map(({ box, from, to }) => ({ ...box, from, to })),
  smallestType: Math.min(...read.boxes.flatMap(({ texts }) => texts.map(({ fontSize }) => fontSize))),
});

test('every swimlane is as sound in the browser as it was laid out', async ({ page }) => {
  const drawings = await showDrawings(page, 'processes');
  expect(new Set(drawings.map(({ variant }) => variant))).toEqual(new Set(['V', 'N']));
  const faulty = drawings.flatMap((read) => {
    const metrics = measureDrawing(swimlaneOf(read));
    return hardFaults(metrics) === 0 ? [] : [`${read.name} ${read.variant} ${JSON.stringify(metrics)}`];
  });
  expect(faulty).toEqual([]);
});

test('every org chart is as sound in the browser as it was laid out', async ({ page }) => {
  const drawings = await showDrawings(page, 'models');
  expect(new Set(drawings.map(({ variant }) => variant))).toEqual(new Set(['wide', 'narrow']));
  const faulty = drawings.flatMap((read) => {
    const { lineThroughBox, boxesOverlap, textOutsideBox, labelOnSomething, ...rest } = measureChart(chartOf(read)); // prettier-ignore
    const { linesOnTopOfEachOther, outsideDrawing, detachedEnds } = rest;
    const faults = { lineThroughBox, boxesOverlap, textOutsideBox, labelOnSomething, linesOnTopOfEachOther, outsideDrawing, detachedEnds }; // prettier-ignore
    return Object.values(faults).every((count) => count === 0)
      ? []
      : [`${read.name} ${read.variant} ${JSON.stringify(faults)}`];
  });
  expect(faulty).toEqual([]);
});

test('a title that outgrows its box is found', async ({ page }) => {
  await showDrawings(page, 'processes');
  await page.addStyleTag({ content: '.oh-diagram text { letter-spacing: 1em }' });
  const [read] = await readDrawings(page);
  expect(read && measureDrawing(swimlaneOf(read)).labelOutsideBox).toBeGreaterThan(3);
});

test('no character is wider in the browser than the table of widths says', async ({ page }) => {
  const characters = [
    ...Array.from({ length: 94 }, (_, at) => String.fromCodePoint(33 + at)),
    ...'·—…“”×÷±≤→％，。（「《①℃Ⅳéö中鑫',
  ];
  await showDrawings(page, 'processes');
  const widths = await page.evaluate((list) => {
    const text = document.querySelector('svg text');
    const brush = document.createElement('canvas').getContext('2d');
    if (!text || !brush) return [];
    const { fontFamily } = getComputedStyle(text);
    const widthOf = (character: string, weight: number): number => {
      brush.font = `${weight} 100px ${fontFamily}`;
      return brush.measureText(character).width / 100;
    };
    return list.map((character) => ({
      character,
      plain: widthOf(character, 400),
      bold: widthOf(character, 600),
    }));
  }, characters);
  expect(widths).toHaveLength(characters.length);
  const wider = widths.filter(
    ({ character, plain, bold }) =>
      plain > graphemeWidth(character) + 0.005 || bold > boldWidth(character) + 0.005,
  );
  expect(wider).toEqual([]);
});

for (const [width, form] of [
  [1280, 'broad'],
  [900, 'wide'],
  [360, 'narrow'],
] as const) {
  test(`the home page shows the organisation once on a screen of ${width} px, in its ${form} form`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./');
    const shown = page.locator('.oh-figure > div').filter({ visible: true });
    await expect(shown).toHaveClass(new RegExp(`oh-drawing-${form}`, 'v'));
    const [room, drawn] = await Promise.all([shown.boundingBox(), shown.locator('svg').boundingBox()]);
    expect(drawn?.width).toBeLessThanOrEqual(room?.width ?? 0);
  });
}
