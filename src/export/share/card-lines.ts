import { wrapText } from '../../text/wrap-text.ts';
import { signAt, signGround } from './sign.ts';

/** What the picture of a shared page says. */
export interface ShareCard {
  /** Where the page belongs, above the title. */
  kicker: string;
  title: string;
  lead: string;
  foot: string;
}

/** The size that chat applications ask for, in px. */
export const shareSize = { width: 1200, height: 630 } as const;

/** The colours of writing, on white. */
export const cardInks = { strong: '#14212a', plain: '#35454f', quiet: '#586872' } as const;

/** One line of text on a picture. */
export interface CardLine {
  text: string;
  ink: keyof typeof cardInks;
  /** Where it begins on its base line, and the size of its type, in px. */
  x: number;
  y: number;
  size: number;
  bold: boolean;
}

const edge = 84;
const textWidth = shareSize.width - 2 * edge;

/** Where the page belongs, its title as large as two lines allow, what it is for, and whose handbook it is. */
export function cardLines({ kicker, title, lead, foot }: ShareCard): CardLine[] {
  const titleSize = [84, 68, 56, 44].find((size) => wrap(title, size).length <= 2) ?? 44;
  const titleLines = atMost(wrap(title, titleSize), 2);
  const titleTop = 250;
  const leadTop = titleTop + titleLines.length * titleSize * 1.3 + 8;
  return [
    ...set([kicker], { ink: 'quiet', x: edge + 84, y: 116, size: 32 }),
    ...set(titleLines, { ink: 'strong', x: edge, y: titleTop, size: titleSize, bold: true }),
    ...set(atMost(wrap(lead, 34), 3), { ink: 'plain', x: edge, y: leadTop, size: 34 }),
    ...set([foot], { ink: 'quiet', x: edge, y: 572, size: 28 }),
  ];
}

/** What is on every picture before anything is written: the white ground, the bar, the site's own sign. */
export async function blankCard(): Promise<string> {
  const { width, height } = shareSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/><rect width="20" height="${height}" fill="${signGround}"/>`,
    await signAt({ x: edge, y: 72, side: 66 }),
    '</svg>',
  ].join('');
}

function wrap(label: string, size: number): readonly string[] {
  return wrapText(label, textWidth / size);
}

/** The first lines, the last of them with an ellipsis when there are more. */
function atMost(lines: readonly string[], count: number): string[] {
  if (lines.length <= count) return [...lines];
  return lines.slice(0, count).map((line, index) => (index === count - 1 ? `${line.slice(0, -1)}…` : line));
}

type FirstLine = Omit<CardLine, 'text' | 'bold'> & { bold?: boolean };

/** Lines below one another. */
function set(lines: readonly string[], { y, bold = false, ...first }: FirstLine): CardLine[] {
  return lines.map((text, index) => ({ ...first, bold, text, y: Math.round(y + index * first.size * 1.35) }));
}
