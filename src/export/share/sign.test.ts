import { expect, test } from 'vitest';
import { placedSvg } from './sign.ts';

const place = { x: 10, y: 20, side: 40 };
const start = '<svg x="10" y="20" width="40" height="40" viewBox="0 0 28 28"';

test.each([
  ['ours', '<svg xmlns="a" width="28" height="28" viewBox="0 0 28 28" fill="none"><g/></svg>'],
  ['one without a size', `<svg viewBox='0 0 28 28' xmlns="a" fill="none"><g/></svg>`],
  ['one without a box', '<svg height="28" xmlns="a" width="28" fill="none"><g/></svg>'],
  ['one with a prolog', '<?xml version="1.0"?>\n<svg xmlns="a" viewBox="0 0 28 28" fill="none"><g/></svg>'],
])('a sign is put in its place: %s', (_, svg) => {
  expect(placedSvg(svg, place)).toBe(`${start} xmlns="a" fill="none"><g/></svg>`);
});

test('a file that is no drawing is refused', () => {
  expect(() => placedSvg('<html></html>', place)).toThrow('no <svg>');
});
