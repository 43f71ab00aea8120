import sharp from 'sharp';
import { escapeXml } from '../../text/escape-xml.ts';
import { graphemes } from '../../text/graphemes.ts';
import { graphemeWidth, textWidth } from '../../text/text-width.ts';
import { chineseFonts } from '../../site/fonts.ts';
import { processMemo } from '../../site/process-memo.ts';

/** A size and weight of type. */
export interface Type {
  /** In px. */
  size: number;
  bold: boolean;
}

/** A character, or some narrow ones, drawn once and put down wherever it is written. */
export interface Glyph {
  /** Where its first row and column lie from the point where it begins on the base line, in px. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** How far each pixel is covered, 0 to 255, row by row. */
  coverage: Uint8Array;
  /** Where the next one begins, in px. */
  advance: number;
}

/** What was drawn in this process, by size, weight and text. */
const drawn = processMemo('glyphs', () => new Map<string, Promise<Glyph>>());

/** Characters that no neighbour moves: as wide as high, or a digit. */
const standsAlone = (grapheme: string): boolean => graphemeWidth(grapheme) === 1 || /^\d$/.test(grapheme);

/** The line in the pieces that are drawn for themselves: characters that stand alone, and what is between them. */
export function piecesOf(line: string): string[] {
  const pieces: string[] = [];
  let narrow = '';
  for (const grapheme of graphemes(line)) {
    if (!standsAlone(grapheme)) {
      narrow += grapheme;
      continue;
    }
    if (narrow !== '') pieces.push(narrow);
    pieces.push(grapheme);
    narrow = '';
  }
  return narrow === '' ? pieces : [...pieces, narrow];
}

/**
 * The pieces as glyphs in the fonts of the machine that builds, in the same order.
 *
 * Shaping and drawing a line of Chinese takes some ten times as long as putting its characters down one by one, and
 * Chinese has no spacing between pairs of characters that would be lost.
 */
export async function glyphsOf(pieces: readonly string[], type: Type): Promise<Glyph[]> {
  const known = drawn.value();
  const keyOf = (piece: string): string => `${type.size} ${type.bold} ${piece}`;
  const missing = [...new Set(pieces)].filter((piece) => !known.has(keyOf(piece)));
  if (missing.length > 0) {
    const sheet = drawSheet(missing, type);
    for (const [index, piece] of missing.entries())
      known.set(
        keyOf(piece),
        sheet.then((glyphs) => glyphs[index] as Glyph), // one for each of `missing`
      );
  }
  return Promise.all(pieces.map((piece) => known.get(keyOf(piece)) as Promise<Glyph>)); // drawn by now
}

/** Room in a cell around what is drawn, in em: for what reaches above, below and before its line. */
const room = { above: 1.25, below: 0.5, before: 0.25 };
/** Drawn right behind each piece, in another colour: where it stands says how far the piece advances. */
const stop = '|';
const stopWidth = 1;
/** Cells stand side by side up to this width, in px. */
const sheetWidth = 2400;

/** Where a piece is drawn. */
interface Cell {
  piece: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

async function drawSheet(pieces: readonly string[], type: Type): Promise<Glyph[]> {
  const cells = cellsOf(['', ...pieces], type.size);
  const sheet = await rasterise(cells, type);
  const [empty, ...others] = cells.map((cell) => readCell(sheet, cell, type.size));
  return others.map(({ stopAt, ...glyph }) => ({ ...glyph, advance: stopAt - (empty?.stopAt ?? 0) }));
}

function cellsOf(pieces: readonly string[], size: number): Cell[] {
  const height = Math.ceil((room.above + room.below) * size);
  let [x, y] = [0, 0];
  return pieces.map((piece) => {
    const width = Math.ceil((room.before + textWidth(piece) + stopWidth) * size);
    if (x > 0 && x + width > sheetWidth) [x, y] = [0, y + height];
    const cell = { piece, x, y, width, height };
    x += width;
    return cell;
  });
}

/** Pixels of four bytes, row by row: red, green, blue and how far they are covered. */
interface Sheet {
  pixels: Uint8Array;
  width: number;
}

async function rasterise(cells: readonly Cell[], { size, bold }: Type): Promise<Sheet> {
  const width = Math.max(...cells.map((cell) => cell.x + cell.width));
  const height = Math.max(...cells.map((cell) => cell.y + cell.height));
  const drawings = cells.map(
    (cell) =>
      `<svg x="${cell.x}" y="${cell.y}" width="${cell.width}" height="${cell.height}"><text x="${Math.round(room.before * size)}" y="${Math.round(room.above * size)}" fill="#f00" xml:space="preserve">${escapeXml(cell.piece)}<tspan fill="#00f">${stop}</tspan></text></svg>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${chineseFonts}" font-size="${size}" font-weight="${bold ? 700 : 400}">${drawings.join('')}</svg>`;
  const image = sharp(Buffer.from(svg), { limitInputPixels: false }).ensureAlpha().raw();
  return { pixels: await image.toBuffer(), width };
}

/** Cut a glyph out of the sheet, without the empty rows and columns around it. */
function readCell({ pixels, width: stride }: Sheet, cell: Cell, size: number) {
  const at = (x: number, y: number): number => ((cell.y + y) * stride + cell.x + x) * 4;
  const isStop = (from: number): boolean => (pixels[from + 2] ?? 0) > (pixels[from] ?? 0); // blue, not red
  const box = { left: cell.width, top: cell.height, right: 0, bottom: 0, stopAt: cell.width };
  for (let y = 0; y < cell.height; y += 1)
    for (let x = 0; x < cell.width; x += 1) {
      const from = at(x, y);
      if (pixels[from + 3] === 0) continue;
      if (isStop(from)) box.stopAt = Math.min(box.stopAt, x);
      else {
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x + 1);
        box.top = Math.min(box.top, y);
        box.bottom = Math.max(box.bottom, y + 1);
      }
    }
  const width = Math.max(0, box.right - box.left);
  const height = Math.max(0, box.bottom - box.top);
  const coverage = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const from = at(box.left + x, box.top + y);
      if (!isStop(from)) coverage[y * width + x] = pixels[from + 3] ?? 0;
    }
  return {
    left: box.left - Math.round(room.before * size),
    top: box.top - Math.round(room.above * size),
    width,
    height,
    coverage,
    stopAt: box.stopAt,
  };
}
