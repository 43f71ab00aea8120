import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = ['./diagram-colours.css', './diagram.css']
  .map((sheet) => readFileSync(new URL(sheet, import.meta.url), 'utf8'))
  .join('\n');

/** The custom properties of all blocks with one selector. */
function propertiesOf(selector: string): Map<string, string> {
  const blocks = css.split('}').filter(
    (block) =>
      block
        .split('{')[0]
        ?.replace(/\/\*[^]*\*\//, '')
        .trim() === selector,
  );
  const pairs = blocks.flatMap((block) => [...block.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)]);
  return new Map(pairs.map(([, name = '', value = '']) => [name, value]));
}

/** Contrast ratio of two colours (WCAG 2.2, relative luminance). */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = parseInt(hex.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** How the three kinds of colour blindness see (Machado, Oliveira & Fernandes 2009, severity 1), on linear RGB. */
const sights: Record<string, readonly (readonly [number, number, number])[]> = {
  'full sight': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A colour as a kind of sight perceives it, in Oklab. */
function seen(hex: string, sight: (typeof sights)[string]): readonly [number, number, number] {
  const linear = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [r = 0, g = 0, b = 0] = sight.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, at) => sum + part * (linear[at] ?? 0), 0),
      ),
    ),
  );
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

describe.each([':root', "[data-theme='dark']"])('%s', (selector) => {
  const colours = propertiesOf(selector);
  const colour = (name: string) => colours.get(name) ?? expect.fail(`${name} is missing`);
  const fills = ['--oh-org-card', '--oh-org-group', '--oh-org-top'];

  test.each(Array.from({ length: 12 }, (_, index) => `--oh-dept-${index}`))(
    '%s stands out from every box',
    (name) => {
      for (const fill of fills) expect(contrast(colour(name), colour(fill))).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(Object.entries(sights))('departments can be told apart with %s', (_, sight) => {
    const places = Array.from({ length: 12 }, (_each, index) => seen(colour(`--oh-dept-${index}`), sight));
    const apart = places.flatMap((one, at) =>
      places.slice(at + 1).map((other) => Math.hypot(...one.map((part, axis) => part - (other[axis] ?? 0)))),
    );
    // A colour next to another is told from it at about 0.02.
    expect(Math.min(...apart)).toBeGreaterThan(0.08);
  });

  test('text is readable on every box, labels on the page', () => {
    for (const ink of ['--oh-diagram-ink', '--oh-diagram-muted', '--oh-org-dotted']) {
      for (const fill of [...fills, '--oh-diagram-paper']) {
        expect(contrast(colour(ink), colour(fill)), `${ink} on ${fill}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test('lines stand out from the page', () => {
    expect(contrast(colour('--oh-org-line'), colour('--oh-diagram-paper'))).toBeGreaterThanOrEqual(3);
  });
});
