import type { Page } from '@playwright/test';

/** A rectangle in px of the drawing, as the browser laid it out. */
interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A text with the area its glyphs fill, and the shape it stands in, if it stands in one. */
interface ReadText {
  box: Rect;
  fontSize: number;
  inside?: Rect;
}

/** What stands in a drawn SVG, measured by the browser that drew it. */
export interface ReadDrawing {
  name: string;
  kind: string;
  variant: string;
  width: number;
  height: number;
  boxes: { id: string; lane: string; box: Rect; texts: ReadText[] }[];
  lanes: { id: string; box: Rect; header: ReadText[] }[];
  lines: { from: string; to: string; feedback: boolean; dotted: boolean; d: string }[];
  labels: (ReadText & { from: string; to: string; text: string })[];
  headings: ReadText[];
}

/** Measure every drawing of a page by its `data-` attributes; the page must show them unscaled. */
export function readDrawings(page: Page): Promise<ReadDrawing[]> {
  return page.evaluate(() => {
    const numbersOf = ({ x, y, width, height }: Rect): Rect => ({ x, y, width, height });
    return [...document.querySelectorAll<SVGSVGElement>('svg[data-diagram]')].map((svg) => {
      const origin = svg.getBoundingClientRect();
      const find = <T extends Element>(from: Element, selector: string) => [...from.querySelectorAll<T>(selector)]; // prettier-ignore
      const place = (element: SVGGraphicsElement): Rect => {
        const own = element.getBBox();
        const matrix = element.getCTM();
        return numbersOf({ x: own.x + (matrix?.e ?? 0), y: own.y + (matrix?.f ?? 0), width: own.width, height: own.height }); // prettier-ignore
      };
      const read = (text: SVGTextElement, inside?: Rect): ReadText => {
        const fontSize = parseFloat(getComputedStyle(text).fontSize);
        const { x, width } = place(text);
        const top = text.getCTM()?.f ?? 0;
        const baseline = (char: number): number => top + text.getStartPositionOfChar(char).y;
        const last = text.getNumberOfChars() - 1;
        // Ideographs fill 0.88 em above the baseline and 0.12 em below it, whatever room the font takes.
        const y = baseline(0) - 0.88 * fontSize;
        const box = { x, y, width, height: baseline(last) + 0.12 * fontSize - y };
        return { box, fontSize, ...(inside ? { inside } : {}) };
      };
      const data = (element: Element, name: string): string => element.getAttribute(`data-${name}`) ?? '';
      return {
        name: data(svg, 'id'),
        kind: data(svg, 'diagram'),
        variant: data(svg, 'variant'),
        width: origin.width,
        height: origin.height,
        boxes: find<SVGGraphicsElement>(svg, '[data-node]').map((node) => {
          const [shape] = find<SVGGraphicsElement>(node, '.oh-shape, .oh-org-box');
          const box = shape ? place(shape) : numbersOf(origin);
          const texts = find<SVGTextElement>(node, 'text').map((text) => read(text, box));
          return { id: data(node, 'node'), lane: data(node, 'lane'), box, texts };
        }),
        lanes: find(svg, 'g[data-lane]:not([data-node])').map((lane) => {
          const [band, head] = find<SVGGraphicsElement>(lane, 'rect').map(place);
          const header = find<SVGTextElement>(lane, 'text').map((text) => read(text, head));
          return { id: data(lane, 'lane'), box: band ?? numbersOf(origin), header };
        }),
        lines: find(svg, 'path[data-from]').map((path) => ({
          from: data(path, 'from'),
          to: data(path, 'to'),
          feedback: path.hasAttribute('data-feedback'),
          dotted: path.hasAttribute('data-dotted'),
          d: path.getAttribute('d') ?? '',
        })),
        labels: find<SVGTextElement>(svg, 'text[data-label-from]').map((text) => ({
          ...read(text),
          from: data(text, 'label-from'),
          to: data(text, 'label-to'),
          text: text.textContent,
        })),
        headings: find(svg, 'g[data-phase]').flatMap((phase) => {
          const [head] = find<SVGGraphicsElement>(phase, 'rect').map(place);
          return find<SVGTextElement>(phase, 'text').map((text) => read(text, head));
        }),
      };
    });
  });
}
