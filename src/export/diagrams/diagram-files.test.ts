import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkContent } from '../../site/load-handbook.ts';
import { diagramPng, diagramSvg, diagramsOf } from './diagram-files.ts';

const { value: handbook } = await checkContent('content');
const diagrams = diagramsOf(handbook);

test('are there for every process with steps and every model', () => {
  const drawn = [...handbook.processes.values()].filter(({ data }) => data.steps);
  expect(diagrams).toHaveLength(drawn.length + handbook.models.size);
});

test('hold no link that leads nowhere, no script and no colour of a page', { timeout: 180_000 }, async () => {
  for (const { kind, id } of diagrams) {
    const svg = await diagramSvg(handbook, kind, id);
    expect(svg).not.toMatch(/ href="(?!https?:)|<script|var\(/);
  }
});

test('are pictures of twice the drawing’s size', { timeout: 180_000 }, async () => {
  for (const kind of ['processes', 'models'] as const) {
    const id = diagrams.find((diagram) => diagram.kind === kind)?.id ?? '';
    const svg = await diagramSvg(handbook, kind, id);
    const { width, height } = await sharp(await diagramPng(handbook, kind, id)).metadata();
    const drawn = ['width', 'height'].map((name) =>
      Number(new RegExp(`^<svg[^>]* ${name}="([\\d.]+)"`).exec(svg)?.[1]),
    );
    expect([width, height]).toEqual(drawn.map((length) => Math.round(length * 2)));
  }
});
