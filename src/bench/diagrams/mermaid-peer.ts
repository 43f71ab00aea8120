import { stderr } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, type Page, chromium } from '@playwright/test';
import type { Mermaid, MermaidConfig } from 'mermaid';
import { findChromium, howToLaunch } from '../../machine/chromium.ts';
import type { Drawing } from '../../layout/swimlanes/metrics.ts';
import type { Box, Point } from '../../layout/swimlanes/swimlane-layout.ts';
import { type Peer, type Task, assembleDrawing, buildTask } from './peer.ts';

/** Seconds a process may take: 50 steps need up to 40. */
const LIMIT = 60;

/** What mermaid adds around the label of a step, px. */
const PADDING = { x: 2, y: 1 } as const;

/** Distances as the other engines have them. `rounded` corners can be read back, hops over lines could not. */
const CONFIG: MermaidConfig = {
  startOnLoad: false,
  flowchart: {
    curve: 'rounded',
    padding: PADDING.y,
    minNodeWidth: 0,
    nodeSpacing: 22,
    rankSpacing: 28,
    useMaxWidth: false,
  },
  swimlane: { look: 'classic', lineHops: false, useMaxWidth: false },
};

/** Boxes by the names in the source, lines as the `d` of their paths. */
type Picture = {
  width: number;
  steps: Record<string, Box>;
  lanes: Record<string, Box>;
  lines: Record<string, string>;
  labels: Box[];
};

/**
 * The task as mermaid reads it. Boxes and labels have the task's own sizes, by a block of fixed size in each.
 *
 * A line from a step to itself is left out: mermaid 12.3 throws on it.
 */
export function toMermaid({ graph, sizes, labels }: Task): string {
  const lanes = graph.lanes.flatMap(({ title }, lane) => {
    const steps = graph.steps.flatMap((_step, step) => {
      if (graph.laneOf[step] !== lane) return [];
      const { lines, width, height } = sizes[step] ?? { lines: [], width: 0, height: 0 };
      return [`n${step}[${block(lines, width - 2 * PADDING.x, height - 2 * PADDING.y)}]`];
    });
    return [`subgraph l${lane}["${encode(title)}"]`, ...steps, 'end'];
  });
  const edges = graph.edges.flatMap(({ index, from, to }) => {
    if (from === to) return [];
    const label = labels[index];
    const text = label === undefined ? '' : `|${block(label.lines, label.width, label.height)}|`;
    return [`n${from} e${index}@-->${text} n${to}`];
  });
  return ['swimlane-beta TB', ...lanes, ...edges].join('\n');
}

function block(lines: readonly string[], width: number, height: number): string {
  return `"<div style='width:${width}px;height:${height}px'>${lines.map(encode).join('<br/>')}</div>"`;
}

function encode(text: string): string {
  return text.replaceAll(/["#&<>]/g, (character) => `#${character.charCodeAt(0)};`);
}

/** Corners of a path of straight lines with rounded corners: a curve's control point is where its corner was. */
export function cornersOf(d: string): Point[] {
  const commands = d.match(/[MLQ][^MLQ]*/g) ?? [];
  return commands.flatMap((command, index) => {
    const isStartOfCurve = command.startsWith('L') && commands[index + 1]?.startsWith('Q') === true;
    const [x, y] = command
      .slice(1)
      .split(/[\s,]+/)
      .map(Number);
    return isStartOfCurve || x === undefined || y === undefined ? [] : [{ x, y }];
  });
}

/**
 * Run something with mermaid's swimlanes as a further peer, drawn in a browser that is open meanwhile.
 *
 * Without a browser it runs all the same, with no peer and a line on stderr.
 */
export async function withMermaid<Value>(use: (peers: readonly Peer[]) => Promise<Value>): Promise<Value> {
  if (findChromium() === undefined) {
    stderr.write('mermaid is left out, for want of Chromium or Chrome: install one, or set CHROMIUM_PATH.\n');
    return use([]);
  }
  const browser = await chromium.launch(howToLaunch());
  try {
    return await use([await mermaidIn(browser)]);
  } finally {
    await browser.close();
  }
}

/** Labels stand on their own lines, as mermaid has it; so each of them counts as a label on something. */
async function mermaidIn(browser: Browser): Promise<Peer> {
  let page = await openPage(browser);
  return {
    name: 'mermaid, swimlanes',
    async draw(process) {
      const task = buildTask(process);
      try {
        const picture = page.evaluate(drawInPage, { source: toMermaid(task), config: CONFIG });
        return toDrawing(task, await Promise.race([picture, tooLate()]));
      } catch (error) {
        // It may still be at work.
        await page.close();
        page = await openPage(browser);
        throw error;
      }
    },
  };
}

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.addScriptTag({ path: fileURLToPath(import.meta.resolve('mermaid/dist/mermaid.min.js')) });
  return page;
}

async function tooLate(): Promise<never> {
  await wait(LIMIT * 1000, undefined, { ref: false });
  throw new Error(`not done after ${LIMIT} s`);
}

/** Runs in the page, so all it needs is inside. */
async function drawInPage({ source, config }: { source: string; config: MermaidConfig }): Promise<Picture> {
  const { mermaid } = globalThis as unknown as { mermaid: Mermaid }; // what the script of the page declares
  mermaid.initialize(config);
  document.body.innerHTML = (await mermaid.render('drawing', source)).svg;
  const svg = document.querySelector<SVGSVGElement>('#drawing');
  const origin = svg?.getScreenCTM();
  if (!svg || !origin) throw new Error('mermaid drew nothing');
  const all = <Part extends Element>(selector: string) => [...svg.querySelectorAll<Part>(selector)];
  const boxOf = (part: Element): Box => {
    const { x, y, width, height } = part.getBoundingClientRect();
    return { x: x - origin.e, y: y - origin.f, width, height };
  };
  return {
    width: svg.viewBox.baseVal.width,
    steps: Object.fromEntries(
      all('.node > .label-container').map((box) => [box.parentElement?.id.split('-').at(-2), boxOf(box)]),
    ),
    lanes: Object.fromEntries(all<SVGElement>('.cluster').map((lane) => [lane.dataset['id'], boxOf(lane)])),
    lines: Object.fromEntries(
      all<SVGElement>('path[data-edge]').map((line) => [line.dataset['id'], line.getAttribute('d') ?? '']),
    ),
    labels: all('.edgeLabel foreignObject').map(boxOf),
  };
}

function toDrawing(task: Task, { width, steps, lanes, lines, labels }: Picture): Drawing {
  const { graph } = task;
  const parts = assembleDrawing(task, {
    boxes: graph.steps.map((_, step) => part(steps, `n${step}`)),
    lines: graph.edges.map(({ index, from, to }) => (from === to ? [] : cornersOf(part(lines, `e${index}`)))),
    labels,
  });
  const bands = graph.lanes.map(({ id }, lane) => ({ id, box: part(lanes, `l${lane}`) }));
  return { ...parts, flow: 'down', width, lanes: bands };
}

function part<Part>(parts: Readonly<Record<string, Part>>, name: string): Part {
  const found = parts[name];
  if (found === undefined) throw new Error(`mermaid drew no ${name}`);
  return found;
}
