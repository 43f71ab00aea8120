import sharp from 'sharp';
import type { Handbook } from '../../graph/handbook.ts';
import { processMemo } from '../../site/process-memo.ts';
import { blankCard, cardInks, cardLines, shareSize, type CardLine, type ShareCard } from './card-lines.ts';
import { glyphsOf, piecesOf, type Glyph } from './glyphs.ts';
import { indexedPng, placeOf, rowsSize } from './indexed-png.ts';
import { shareCard } from './share-pages.ts';

const inks = Object.keys(cardInks) as Ink[]; // the keys of a constant

/** The picture of a shared page as a PNG, in the fonts of the machine that builds. */
export async function sharePng(handbook: Handbook, name: string): Promise<Buffer> {
  return paintCard(shareCard(handbook, name));
}

/** What is written on a picture, put down on the blank one. */
export async function paintCard(card: ShareCard): Promise<Buffer> {
  const { rows: blank, palette } = await ground.value();
  const lines = await Promise.all(
    cardLines(card).map(async (line) => ({ line, glyphs: await glyphsOf(piecesOf(line.text), line) })),
  );
  const sheet = sheets.pop() ?? new Uint8Array(rowsSize(shareSize));
  sheet.set(blank);
  for (const { line, glyphs } of lines) write(sheet, line, glyphs);
  const png = await indexedPng({ ...shareSize, rows: sheet, palette });
  sheets.push(sheet);
  return png;
}

/** What no picture is painted on now: a new sheet for each of thousands would keep the collector busy. */
const sheets: Uint8Array[] = [];

type Colour = readonly [red: number, green: number, blue: number];
type Ink = keyof typeof cardInks;

/** Colours of a pixel of writing, from white to its ink. */
const shades = 16;
const mostColours = 256;

function shadesOf(ink: Ink): Colour[] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(cardInks[ink].slice(at, at + 2), 16),
  );
  const towards = (part: number, step: number): number =>
    Math.round(255 + ((part - 255) * step) / (shades - 1));
  return Array.from({ length: shades }, (_, step) => [
    towards(red, step),
    towards(green, step),
    towards(blue, step),
  ]);
}

/** The blank picture, and the colours of all pictures: those of writing first, ink by ink. */
const ground = processMemo('blank-card', async () => {
  const rgb = await sharp(Buffer.from(await blankCard()))
    .removeAlpha()
    .raw()
    .toBuffer();
  const palette = inks.flatMap(shadesOf);
  const known = new Map<number, number>();
  const rows = new Uint8Array(rowsSize(shareSize));
  for (let at = 0; at < shareSize.width * shareSize.height; at += 1) {
    const key = rgb.readUIntBE(at * 3, 3);
    const index = known.get(key) ?? indexOf(palette, [key >> 16, (key >> 8) & 255, key & 255]);
    known.set(key, index);
    rows[placeOf(shareSize, at % shareSize.width, Math.floor(at / shareSize.width))] = index;
  }
  return { rows, palette: Uint8Array.from(palette.flat()) };
});

/** Where the colour stands in the palette, put there as long as there is room, or else the one that is nearest. */
function indexOf(palette: Colour[], colour: Colour): number {
  if (palette.length < mostColours) return palette.push(colour) - 1;
  const distances = palette.map((other) => Math.hypot(...other.map((part, at) => part - (colour[at] ?? 0))));
  return distances.indexOf(Math.min(...distances));
}

/** Put a line down, its glyphs one after the other. */
function write(sheet: Uint8Array, line: CardLine, glyphs: readonly Glyph[]): void {
  const firstShade = inks.indexOf(line.ink) * shades;
  let { x } = line;
  for (const glyph of glyphs) {
    put(sheet, glyph, { x, y: line.y, firstShade });
    x += glyph.advance;
  }
}

function put(sheet: Uint8Array, glyph: Glyph, at: { x: number; y: number; firstShade: number }): void {
  const left = at.x + glyph.left;
  const top = at.y + glyph.top;
  const width = Math.min(glyph.width, shareSize.width - left);
  const height = Math.min(glyph.height, shareSize.height - top);
  for (let row = 0; row < height; row += 1) {
    const start = placeOf(shareSize, left, top + row);
    for (let column = 0; column < width; column += 1) {
      const shade = (glyph.coverage[row * glyph.width + column] ?? 0) >> 4;
      if (shade > 0) sheet[start + column] = at.firstShade + shade;
    }
  }
}
