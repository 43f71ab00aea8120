import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { goodsReceipt } from '../layout/swimlanes/__fixtures__/goods-receipt.ts';
import { layoutSwimlanes } from '../layout/swimlanes/layout-swimlanes.ts';
import { standaloneSvg } from './standalone-svg.ts';
import { swimlaneSvg } from './swimlane-svg.ts';

const css = ['./diagram-colours.css', './diagram.css', './swimlane.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');
const layout = layoutSwimlanes(goodsReceipt, { variant: 'V', evaluations: 0 });

test('writes every colour out', () => {
  const svg = standaloneSvg(swimlaneSvg(layout), css);
  expect(svg).not.toContain('var(');
  expect(svg).toContain('.oh-lines{');
});

test('becomes a picture of the drawing’s size', async () => {
  const png = await sharp(Buffer.from(standaloneSvg(swimlaneSvg(layout), css)))
    .png()
    .toBuffer();
  const { width, height } = await sharp(png).metadata();
  expect([width, height]).toEqual([layout.width, layout.height]);
});
