import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { find, type Handbook } from '../../graph/handbook.ts';
import { pathOf } from '../../graph/paths.ts';
import { drawOrgChart, drawSwimlane, layoutRows } from '../../site/draw.ts';
import { fontsKey } from '../../site/fonts.ts';
import { cachedPicture } from '../../site/drawing-cache.ts';
import { orgChartInput } from '../../site/org-chart-input.ts';
import { processMemo } from '../../site/process-memo.ts';
import { swimlaneInput } from '../../site/swimlane-input.ts';
import { termWords } from '../../graph/term-finder.ts';
import { carryLinks } from '../../svg/carry-links.ts';
import { standaloneSvg } from '../../svg/standalone-svg.ts';
import { siteAddress, sitePath } from '../addresses.ts';
import { processBpmn } from '../bpmn/process-bpmn.ts';

/** Kinds of things that have a diagram of their own to take along. */
export type DiagramKind = 'processes' | 'models';

/** Pixels of a picture for each px of its drawing: sharp on a screen of double density and in print. */
const pictureScale = 2;
/** Dots per inch at which `sharp` draws an SVG pixel by pixel. */
const plainDensity = 72;

/** Every diagram to take along: the swimlane of each process with steps, the org chart of each model. */
export function diagramsOf(handbook: Handbook): { kind: DiagramKind; id: string }[] {
  const drawn = [...handbook.processes.values()].filter(({ data }) => data.steps !== undefined);
  return [
    ...drawn.map(({ id }) => ({ kind: 'processes' as const, id })),
    ...[...handbook.models.keys()].map((id) => ({ kind: 'models' as const, id })),
  ];
}

/** The diagram as its page shows it, in the light colours, as an SVG file that needs nothing around it. */
export async function diagramSvg(handbook: Handbook, kind: DiagramKind, id: string): Promise<string> {
  const page = siteAddress(handbook, pathOf(kind, id));
  const carried = carryLinks(await drawingOf(handbook, kind, id), URL.canParse(page) ? page : undefined);
  return standaloneSvg(carried, await stylesheet.value());
}

/**
 * The same as a PNG, two pixels for each px.
 *
 * Writes with the fonts of the machine that builds: without a Chinese one, every character is a box.
 */
export async function diagramPng(handbook: Handbook, kind: DiagramKind, id: string): Promise<Buffer> {
  const svg = carryLinks(await diagramSvg(handbook, kind, id), undefined);
  return cachedPicture(['png', pictureScale, await fontsKey(), svg], () =>
    sharp(Buffer.from(svg), { density: plainDensity * pictureScale, limitInputPixels: false })
      .png()
      .toBuffer(),
  );
}

/** A process as BPMN 2.0, for tools that model and run processes. */
export async function diagramBpmn(handbook: Handbook, id: string): Promise<string> {
  const input = swimlaneInput(handbook, find(handbook, 'processes', id), (path) => sitePath(handbook, path));
  return processBpmn(await layoutRows(input, termWords(handbook)));
}

/** The drawing of the page, links and all: equal input, so that both come from one cache entry. */
async function drawingOf(handbook: Handbook, kind: DiagramKind, id: string): Promise<string> {
  const hrefOf = (path: string): string => sitePath(handbook, path);
  const { wide } =
    kind === 'models'
      ? await drawOrgChart(orgChartInput(handbook, find(handbook, 'models', id), hrefOf))
      : await drawSwimlane(
          swimlaneInput(handbook, find(handbook, 'processes', id), hrefOf),
          termWords(handbook),
        );
  return wide;
}

const stylesheet = processMemo('diagram-stylesheet', async () => {
  const names = ['diagram-colours.css', 'diagram.css', 'swimlane.css'];
  const texts = await Promise.all(names.map((name) => readFile(join(resolve('src/svg'), name), 'utf8')));
  return texts.join('\n');
});
