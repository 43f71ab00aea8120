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
