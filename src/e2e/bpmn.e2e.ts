import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const folder = 'dist/diagrams/processes';
const files = readdirSync(folder).filter((name) => name.endsWith('.bpmn'));
const viewer = fileURLToPath(import.meta.resolve('bpmn-js/dist/bpmn-viewer.production.min.js'));

/** What bpmn-js says of one file: its warnings, and elements it knows of but was not told how to draw. */
interface Opened {
  warnings: string[];
  undrawn: string[];
  shapes: number;
}

test('bpmn-js opens every process without a warning and draws all of it', async ({ page }) => {
  expect(files.length).toBeGreaterThan(0);
  await page.setContent('<div id="canvas" style="width: 1200px; height: 800px"></div>');
  await page.addScriptTag({ path: viewer });
  for (const name of files) {
    const xml = readFileSync(`${folder}/${name}`, 'utf8');
    const opened = await page.evaluate(async (text): Promise<Opened> => {
      const { BpmnJS } = window as unknown as { BpmnJS: BpmnViewerClass }; // what the script added
      const opener = new BpmnJS({ container: '#canvas' });
      try {
        const { warnings } = await opener.importXML(text);
        const registry = opener.get('elementRegistry');
        const drawn = new Set(registry.filter(() => true).map(({ id }) => id));
        const ids = [...text.matchAll(/<bpmn:(?:participant|lane|task|\w+Event|\w+Gateway|group|sequenceFlow) [^>]*?id="([^"]+)"/g)]; // prettier-ignore
        return {
          warnings: warnings.map(({ message }) => message),
          undrawn: ids.flatMap(([, id = '']) => (drawn.has(id) ? [] : [id])),
          shapes: drawn.size,
        };
      } finally {
        opener.destroy();
      }
    }, xml);
    expect(opened.warnings, name).toEqual([]);
    expect(opened.undrawn, name).toEqual([]);
    expect(opened.shapes, name).toBe(countDrawable(xml));
  }
});

/** Each shape and each line of the diagram, a label for each that says where its name stands, and the plane. */
function countDrawable(xml: string): number {
  return [...xml.matchAll(/<bpmndi:BPMN(?:Shape|Edge|Plane)\b/g)].length + countNamedOutside(xml);
}

/** Events, gateways, groups and lines have their names beside them, as elements of their own. */
function countNamedOutside(xml: string): number {
  return [...xml.matchAll(/<bpmn:(?:\w+Event|\w+Gateway|sequenceFlow) [^>]*?name="[^"]+"|<bpmn:group /g)]
    .length;
}

/** The part of bpmn-js used here; the package has no types for its bundle. */
type BpmnViewerClass = new (options: { container: string }) => {
  importXML(xml: string): Promise<{ warnings: { message: string }[] }>;
  get(service: 'elementRegistry'): { filter(keep: () => boolean): { id: string }[] };
  destroy(): void;
};
